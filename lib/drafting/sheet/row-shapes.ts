import type { Field } from '../fields';

/**
 * A part of a row inside a cell. `name` stands before a colon. `list`: the values it takes. `fallback`: what it is when
 * nobody says it. `of`: what it holds; `group` parts are the breakdown of a figure.
 */
export type PartShape = { readonly key: string; readonly name: string; readonly of: 'text' | 'address' | 'list' | 'organisation' | 'entry' | 'number' | 'consent'; readonly list?: string; readonly fallback?: string };

/** `placed`: how many of the parts are known by their place and need no name. `between`: signs that end a row. */
export type RowShape = { readonly parts: readonly PartShape[]; readonly placed: number; readonly between: string; readonly hasGroups?: boolean };

const text = (key: string, name = key): PartShape => ({ key, name, of: 'text' });
const chosen = (key: string, list: string, fallback?: string): PartShape => ({ key, name: key, of: 'list', list, ...(fallback && { fallback }) });

const source: RowShape = {
  parts: [text('title'), text('publisher'), text('date'), { key: 'url', name: 'address', of: 'address' }, text('supports'), text('language'), text('seen'), text('read')],
  placed: 4,
  between: '\n',
};

/** How rows are written in a cell: one to a line, parts parted by a bar. */
export const rowShapes: { readonly [F in Field]?: RowShape } = {
  countries: { parts: [chosen('country', 'country'), chosen('role', 'country-role', 'runs'), chosen('basis', 'basis', 'inferred')], placed: 2, between: '\n;' },
  organisations: { parts: [{ key: 'organisation', name: 'organisation', of: 'organisation' }, chosen('role', 'organisation-role', 'implements'), chosen('basis', 'basis', 'inferred')], placed: 2, between: '\n;' },
  unnamedPartners: { parts: [text('description'), chosen('type', 'organisation-type'), chosen('role', 'organisation-role', 'partner'), chosen('basis', 'basis', 'inferred')], placed: 3, between: '\n' },
  links: { parts: [{ key: 'entry', name: 'entry', of: 'entry' }, chosen('type', 'link-type'), text('source')], placed: 2, between: '\n;' },
  figures: {
    parts: [text('what'), text('value'), chosen('kind', 'figure-kind'), { key: 'amount', name: 'number', of: 'number' }, chosen('qualifier', 'qualifier'), text('unit'), text('date'), text('measuredBy', 'measured by'), { key: 'source', name: 'source', of: 'address' }, text('note')],
    placed: 3,
    between: '\n',
    hasGroups: true,
  },
  voices: { parts: [text('quote'), text('speaker'), { key: 'consent', name: 'consent', of: 'consent', list: 'partnership-answer' }], placed: 3, between: '\n' },
  reportedVoices: { parts: [text('text'), { key: 'source', name: 'source', of: 'address' }], placed: 2, between: '\n' },
  tools: source,
  furtherReading: source,
  sources: source,
};
