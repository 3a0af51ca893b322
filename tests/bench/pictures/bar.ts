/** A bar as every library is given it. */
export type Bar = { readonly label: string; readonly count: number; readonly href: string };

/** Draws bars below each other, each with label, number and link, as SVG. */
export type Drawer = { readonly name: string; readonly draw: (bars: readonly Bar[]) => string | Promise<string> };

export const WIDTH_PX = 760;
export const ROW_PX = 28;
export const LABELS_PX = 240;
