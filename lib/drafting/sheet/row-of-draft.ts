import { withoutEmpty, type Draft } from '../draft';
import type { DraftTag } from '../tags';
import { writtenAt } from '../writing';
import { sheetColumns, type SheetColumn, type SheetColumnKey } from './columns';
import type { KnownNames } from './known-names';
import { cellText, escapedLine, fitting } from './notation';
import { nameIn, rowsText, type Row } from './row-cells';
import { rowShapes } from './row-shapes';
import { markText, tagsText } from './tags-cells';

/** A draft as the cells of a row. With names, values are written as they are called there, else as their slugs. */
export function rowOfDraft(draft: Draft, known: KnownNames | null = null): ReadonlyMap<SheetColumnKey, string> {
  const cellOf = cellsOf(draft, known);
  return new Map(sheetColumns.map((column) => [column.key, cellOf(column)]));
}

/** The same, a cell at a time. */
export function cellsOf(draft: Draft, known: KnownNames | null): (column: SheetColumn) => string {
  const said = { ...withoutEmpty(draft), slug: draft.slug, kind: draft.kind };
  return (column) => fitting(cellText(textOf(said, column, known)));
}

function textOf(draft: Draft, column: SheetColumn, known: KnownNames | null): string {
  if (column.kind === 'entry') return draft.slug;
  if (column.field === null) return '';
  const whole = writtenAt(draft, column.field);
  const value = column.part === undefined ? whole : (whole as Record<string, unknown> | undefined)?.[column.part];
  return value === undefined ? '' : written(value, column, known);
}

function written(value: unknown, { field, kind, list, rank }: SheetColumn, known: KnownNames | null): string {
  switch (kind) {
    case 'lines':
      return (value as readonly string[]).map(escapedLine).join('\n');
    case 'rows':
      return rowsText(value as readonly Row[], rowShapes[field!]!, known);
    case 'tags':
      return tagsText((value as readonly DraftTag[]).filter(({ primary }) => rank === undefined || Boolean(primary) === (rank === 'primary')), list!, known);
    case 'mark':
      return markText(value as DraftTag, list!, known);
    case 'choice':
      return nameIn(known?.lists.get(list!), String(value));
    case 'entry':
    case 'revision':
    case 'slug':
    case 'line':
    case 'text':
    case 'day':
    case 'date':
    case 'address':
      return String(value);
  }
}
