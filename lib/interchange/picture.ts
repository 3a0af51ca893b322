import { renderAsync } from '@resvg/resvg-js';
import { pictureSizes } from './chart-formats';
import { PICTURE_FAMILY, pictureFonts } from './picture-fonts';

/** Some 60 MB while it is drawn. A higher picture gets fewer pixels for each of its own. */
export const MOST_PIXELS = 16_000_000;
/** Where nobody asks for a scale a long picture gets fewer pixels for each of its own, one at least: drawing takes its time by the pixel. */
export const USUAL_PIXELS = 2_000_000;

export type Png = { readonly bytes: Uint8Array<ArrayBuffer>; readonly width: number; readonly height: number };

/** A drawing as pixels, `scale` of them for each of its own. Drawn in a thread of its own, with no fonts but ours. */
export async function pngOf(svg: string, scale: number | 'usual'): Promise<Png> {
  const { width, height } = sizeOf(svg);
  const within = (pixels: number) => Math.sqrt(pixels / (width * height));
  const wanted = scale === 'usual' ? Math.min(pictureSizes.scale.usual, Math.max(1, within(USUAL_PIXELS))) : scale;
  const fitting = Math.min(wanted, within(MOST_PIXELS));
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: fitting },
    font: { loadSystemFonts: false, fontFiles: [...(await pictureFonts())], defaultFontFamily: PICTURE_FAMILY, sansSerifFamily: PICTURE_FAMILY },
  });
  return { bytes: new Uint8Array(image.asPng()), width: image.width, height: image.height };
}

/** As the drawing says it. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /<svg[^>]*? viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
