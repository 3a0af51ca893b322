/** A drawing to be made into pixels, `scale` of them for each of its own. `fonts`: the folder in which the files of the fonts are, or are made. */
export type Drawing = { readonly svg: string; readonly scale: number | 'usual'; readonly fonts: string };

export type Png = { readonly bytes: Uint8Array<ArrayBuffer>; readonly width: number; readonly height: number };
