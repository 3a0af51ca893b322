import type { IBaseParagraphStyleOptions, IStylesOptions } from 'docx';

const TWIPS_PER_CM = 567;
/** A4 with margins of 2 cm. */
export const PAGE = {
  size: { width: 21 * TWIPS_PER_CM, height: Math.round(29.7 * TWIPS_PER_CM) },
  margin: { top: 2.2 * TWIPS_PER_CM, bottom: 2 * TWIPS_PER_CM, left: 2 * TWIPS_PER_CM, right: 2 * TWIPS_PER_CM, header: TWIPS_PER_CM, footer: TWIPS_PER_CM },
};

const INK = '16202B';
const SOFT = '4D5763';
/** Half points. */
const TEXT_SIZE = 21;

/** The site's ink and scale in the styles of Word, so that readers can restyle the whole document at once. */
export function documentStyles(language: string): IStylesOptions {
  const base = { basedOn: 'Normal', quickFormat: true };
  const heading = (size: number, before: number): IBaseParagraphStyleOptions => ({ run: { size, bold: true, color: INK }, paragraph: { spacing: { before, after: 80, line: 252, lineRule: 'auto' }, keepNext: true } });
  return {
    default: {
      document: { run: { font: 'Noto Sans', size: TEXT_SIZE, color: INK, language: { value: language, bidirectional: 'ar' } }, paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } } },
      title: { run: { size: 44, bold: true, color: INK }, paragraph: { spacing: { after: 120, line: 252, lineRule: 'auto' } } },
      heading1: heading(28, 400),
      heading2: heading(24, 280),
      hyperlink: { run: { color: INK, underline: { type: 'single', color: 'B9B4A6' } } },
    },
    paragraphStyles: [
      { id: 'Soft', name: 'Soft', ...base, run: { color: SOFT } },
      { id: 'Small', name: 'Small', ...base, run: { color: SOFT, size: 17 }, paragraph: { spacing: { before: 60, after: 60, line: 252, lineRule: 'auto' } } },
      { id: 'TableText', name: 'Table text', ...base, run: { size: 19 }, paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } } },
    ],
  };
}
