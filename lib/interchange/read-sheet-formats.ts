import { decodedCharacters, readXml } from './read-sheet-xml';
import { LONGEST_NUMBER_FORMAT } from './sheet-limits';

export type NumberKind = 'number' | 'percent' | 'date' | 'month' | 'year' | 'time';

const DATE_FORMATS = [14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
/** "May-18": what Excel makes of a month that was typed. */
const MONTH_FORMATS = [17];
const TIME_FORMATS = [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47];
const PERCENT_FORMATS = [9, 10];
/** What of a format is shown as it stands, or says how: quoted words, signs, colours and languages. */
const SHOWN_AS_IT_STANDS = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;
/** Hours that count beyond a day are no time of one. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Day 0 of the two calendars that spreadsheets count in. Excel counts a 29 February 1900 that there was not. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_WRONG_DAY = 60;
/** The end of the year 9999. */
const LAST_DAY = 2_958_465;
const DAYS_TO_1904 = (EPOCH_1904 - EPOCH_1900) / DAY_MS;

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
  if (MONTH_FORMATS.includes(Number(id))) return 'month';
  if (TIME_FORMATS.includes(Number(id))) return 'time';
  if (PERCENT_FORMATS.includes(Number(id))) return 'percent';
  const written = decodedCharacters((codes.get(id) ?? '').slice(0, LONGEST_NUMBER_FORMAT));
  if (ELAPSED.test(written)) return 'number';
  const code = written.replace(SHOWN_AS_IT_STANDS, '').split(';')[0]!;
  if (/d/i.test(code)) return 'date';
  if (/[hs]/i.test(code)) return /y/i.test(code) ? 'date' : 'time';
  if (/m/i.test(code)) return 'month';
  if (/y/i.test(code)) return 'year';
  return code.includes('%') ? 'percent' : 'number';
}

/** A number as the sheet shows it, as far as that can be told: a day as 2026-05-31, a month as 2026-05, a share with its sign. */
export function numberText(written: string, kind: NumberKind, is1904: boolean): string {
  const number = Number(written);
  if (written.trim() === '' || !Number.isFinite(number)) return written;
  if (kind === 'percent') return `${Number((number * 100).toPrecision(12))}%`;
  if (kind === 'number' || number < 0 || number > (is1904 ? LAST_DAY - DAYS_TO_1904 : LAST_DAY) || (kind === 'time' && number < 1)) return String(number);
  const days = Math.floor(number);
  const moment = new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + (days + (!is1904 && days < LAST_WRONG_DAY ? 1 : 0)) * DAY_MS + Math.round((number - days) * DAY_MS)).toISOString();
  if (kind === 'year') return moment.slice(0, 4);
  if (kind === 'month') return moment.slice(0, 7);
  return number === days ? moment.slice(0, 10) : moment.slice(0, 16).replace('T', ' ');
}
