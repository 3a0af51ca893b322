/**
 * Where the files of pictures are. A file is never changed once it is there. `name` is `<picture>/<width>.webp`;
 * every method throws where the storage does not answer.
 */
export type PictureStore = {
  /** Resolves when the file is kept, whole. */
  readonly put: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Null where there is none. */
  readonly get: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Also where there is none. */
  readonly remove: (name: string) => Promise<void>;
};

export function fileName(picture: string, width: number): string {
  return `${picture}/${width}.webp`;
}
