import type { CellObject } from 'write-excel-file/node';
import { cutText } from '@/lib/catalogue/text/cut';
import { MOST_CELL_CHARACTERS } from '@/lib/drafting/sheet/notation';
import { plainText } from '@/lib/xml';

export const SHEET_FONT = { fontFamily: 'Calibri', fontSize: 11 };
/** Heights of rows, in points; programs do not agree on what fits without them. */
export const HEAD_HEIGHT = 34;
export const GUIDANCE_HEIGHT = 110;
export const ENTRY_HEIGHT = 64;
export const LINE_HEIGHT = 15;
export const MOST_HEIGHT = 400;

export const HEAD: CellObject = { fontWeight: 'bold', backgroundColor: '#e8e4da', bottomBorderStyle: 'medium' };
export const GUIDANCE: CellObject = { fontStyle: 'italic', textColor: '#4d4d4d', backgroundColor: '#f6f4ee', bottomBorderStyle: 'thin' };
export const REASON: CellObject = { fontWeight: 'bold', textColor: '#7a1f1f' };
/** Told apart without colour too: by its border, and by what its column of reasons says. */
export const BAD: CellObject = { backgroundColor: '#fbe3e0', borderStyle: 'thick', borderColor: '#7a1f1f' };

/** Text that stays text: nothing of it is ever run, or taken for a number or a day. */
export function sheetText(text: string): CellObject & { readonly value: string } {
  return { value: officeText(text), type: String, format: '@', wrap: true, alignVertical: 'top' };
}

/** As office files hold it; what only looks like their escapes is escaped itself. */
function officeText(text: string): string {
  return cutText(plainText(text), MOST_CELL_CHARACTERS).replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
}
