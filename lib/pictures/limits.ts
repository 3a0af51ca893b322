/** What a picture may be. Pure, so that the page that sends pictures can say it too. */
export const MOST_BYTES = 15_000_000;
export const MOST_PIXELS = 50_000_000;
/** Narrower, nobody sees what it shows; and every picture has its smallest size. */
export const LEAST_WIDTH = 320;
/** Times as tall as wide. */
export const MOST_TALL = 5;

/** Every way in which a picture can be turned away; the page has a sentence for each. */
export const pictureFaults = [
  ...(['too-large', 'too-many-pixels', 'too-small', 'too-tall', 'not-a-picture', 'drawing', 'document', 'phone-format', 'other-format', 'moving', 'damaged'] as const),
  ...(['takes-too-long', 'busy', 'not-kept'] as const),
] as const;
export type PictureFault = (typeof pictureFaults)[number];

export function isPictureFault(code: string): code is PictureFault {
  return (pictureFaults as readonly string[]).includes(code);
}

/** Thrown where a picture is not taken; nothing is kept of it then. */
export class PictureRefused extends Error {
  override readonly name = 'PictureRefused';
  constructor(
    readonly fault: PictureFault,
    options?: ErrorOptions,
  ) {
    super(fault, options);
  }
}
