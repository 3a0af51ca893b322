import type { Entry, Figure } from '@/lib/catalogue/entry';
import { SEPARATOR } from './columns';
import type { ToldTable } from './told-table';

/** Columns of the table of figures: one row for each figure, with what it must not be read without. Figures are never added up. */
export const figureColumns = ['entry', 'title', 'kind', 'kind-label', 'what', 'value', 'amount', 'qualifier', 'unit', 'date', 'measured-by', 'breakdown', 'source', 'note', 'licence', 'caveat'] as const;
export const figureTags = ['#meta+id', '#activity+name', '#indicator+type', '#indicator+type+name', '#indicator+name', '#indicator+value+text', '#indicator+value+num', '#meta+precision', '#indicator+unit', '#date', '#meta+measured_by', '#indicator+breakdown', '#meta+source+url', '#description+note', '#meta+license', '#meta+caveat'] as const;

export function figureRowsOf(entry: Entry, { figureKind, licence, caveat }: ToldTable): string[][] {
  return entry.figures.map((figure) => {
    const { what, kind, value, amount, qualifier = '', unit = '', date = '', measuredBy = '', source = '', note = '' } = figure;
    return [entry.slug, entry.title, kind, figureKind(kind), what, value, amount === undefined ? '' : String(amount), qualifier, unit, date, measuredBy, brokenDown(figure), source || onlySource(entry), note, licence, caveat];
  });
}

function brokenDown({ breakdown }: Figure): string {
  return breakdown.map(({ by, label, value }) => `${by}: ${label}${value === undefined ? '' : ` ${value}`}`).join(SEPARATOR);
}

/** Where an entry rests on one source, so does each of its figures. */
function onlySource({ sources }: Entry): string {
  return sources.length === 1 ? (sources[0]!.url ?? sources[0]!.title) : '';
}
