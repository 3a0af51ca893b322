import { readXml } from './read-sheet-xml';

export type NumberKind = 'number' | 'percent' | 'date' | 'time';

const DATE_FORMATS = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
const TIME_FORMATS = [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47];
const PERCENT_FORMATS = [9, 10];
const DAY_MS = 24 * 60 * 60 * 1000;
/** Day 0 of the two calendars that spreadsheets count in. Excel counts a 29 February 1900 that there was not. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_WRONG_DAY = 60;
const LAST_DAY = 2_958_465;

/** What the numbers of each cell style are, by the number of the style. */
export function numberKinds(styles: Uint8Array | null): readonly NumberKind[] {
  if (!styles) return [];
  const codes = new Map<string, string>();
  const kinds: NumberKind[] = [];
  let isInCells = false;
  readXml(styles, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isInCells = true;
      if (name === 'numFmt') codes.set(attributes().numFmtId ?? '', attributes().formatCode ?? '');
      if (name === 'xf' && isInCells) kinds.push(kindOf(attributes().numFmtId ?? '0', codes));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return kinds;
}

function kindOf(id: string, codes: ReadonlyMap<string, string>): NumberKind {
  if (DATE_FORMATS.includes(Number(id))) return 'date';
  if (TIME_FORMATS.includes(Number(id))) return 'time';
  if (PERCENT_FORMATS.includes(Number(id))) return 'percent';
  const code = (codes.get(id) ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').split(';')[0]!;
  if (/[dy]/i.test(code) || (/m/i.test(code) && !/[hs]/i.test(code))) return 'date';
  if (/[hs]/i.test(code)) return 'time';
  return code.includes('%') ? 'percent' : 'number';
}

/** A number as the sheet shows it, as far as that can be told: a day as 2026-05-31, a share with its sign. */
export function numberText(written: string, kind: NumberKind, is1904: boolean): string {
  const number = Number(written);
  if (written.trim() === '' || !Number.isFinite(number)) return written;
  if (kind === 'percent') return `${Number((number * 100).toPrecision(12))}%`;
  if (kind === 'number' || number < 0 || number > LAST_DAY || (kind === 'time' && number < 1)) return String(number);
  const days = Math.floor(number);
  const moment = new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + (days + (!is1904 && days < LAST_WRONG_DAY ? 1 : 0)) * DAY_MS + Math.round((number - days) * DAY_MS)).toISOString();
  return number === days ? moment.slice(0, 10) : moment.slice(0, 16).replace('T', ' ');
}
