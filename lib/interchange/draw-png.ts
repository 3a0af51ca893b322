import { Resvg } from '@resvg/resvg-js';
import { pictureSizes } from './chart-formats';
import { PICTURE_FAMILY, pictureFonts } from './picture-fonts';
import type { Drawing, Png } from './png';

/** Some 60 MB while it is drawn. A higher picture gets fewer pixels for each of its own. */
export const MOST_PIXELS = 16_000_000;
/** Where nobody asks for a scale a long picture gets fewer pixels for each of its own, one at least: drawing takes its time by the pixel. */
export const USUAL_PIXELS = 2_000_000;

/** A drawing as pixels, with no fonts but ours. It holds up the thread that it is called in. */
export async function drawnPng({ svg, scale, fonts }: Drawing): Promise<Png> {
  const { width, height } = sizeOf(svg);
  const within = (pixels: number) => Math.sqrt(pixels / (width * height));
  const wanted = scale === 'usual' ? Math.min(pictureSizes.scale.usual, Math.max(1, within(USUAL_PIXELS))) : scale;
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: Math.min(wanted, within(MOST_PIXELS)) },
    font: { loadSystemFonts: false, fontFiles: [...(await pictureFonts(fonts))], defaultFontFamily: PICTURE_FAMILY, sansSerifFamily: PICTURE_FAMILY },
  }).render();
  return { bytes: new Uint8Array(image.asPng()), width: image.width, height: image.height };
}

/** As the drawing says it. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /<svg[^>]*? viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
