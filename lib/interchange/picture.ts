import { renderAsync } from '@resvg/resvg-js';
import { pictureFonts } from './picture-fonts';

const FAMILY = 'Noto Sans';
/** Some 60 MB while it is drawn. A higher picture gets fewer pixels for each of its own. */
export const MOST_PIXELS = 16_000_000;

export type Png = { readonly bytes: Uint8Array<ArrayBuffer>; readonly width: number; readonly height: number };

/** A drawing as pixels, `scale` of them for each of its own. Drawn in a thread of its own, with no fonts but ours. */
export async function pngOf(svg: string, scale: number): Promise<Png> {
  const { width, height } = sizeOf(svg);
  const fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)));
  const image = await renderAsync(withArabicRuns(svg), {
    fitTo: { mode: 'zoom', value: fitting },
    font: { loadSystemFonts: false, fontFiles: [...(await pictureFonts())], defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
  });
  return { bytes: new Uint8Array(image.asPng()), width: image.width, height: image.height };
}

/** As the drawing says it. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /<svg[^>]*? viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

const ARABIC = String.raw`[\p{Script=Arabic}\u060c\u061b\u061f\u0640]`;
const ARABIC_RUN = new RegExp(String.raw`${ARABIC}(?:[\p{Script=Arabic}\p{Mn}\u060c\u061b\u061f\u0640\u200c-\u200f\s]*${ARABIC})?`, 'gu');

/** The renderer looks a missing letter up in other fonts, but loses Arabic that way, where letters join: such runs name their font. */
function withArabicRuns(svg: string): string {
  return svg.replace(/>([^<]*\p{Script=Arabic}[^<]*)</gu, (_, text: string) => `>${text.replace(ARABIC_RUN, '<tspan font-family="Noto Sans Arabic">$&</tspan>')}<`);
}
