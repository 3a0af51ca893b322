import type { RowDifference } from '@/lib/drafting/difference/difference';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { CellList, saysSomething } from './difference-body';
import { Sides, type SideNames } from './sides';

type RowsProps = { readonly rows: readonly RowDifference[]; readonly names: SideNames; readonly locale: Locale };

/** A list, row by row. Rows that stay as they were are folded, with their number. */
export function RowsDifference({ rows, names, locale }: RowsProps) {
  if (names.before === null) return <Rows rows={rows} names={names} locale={locale} />;
  return runsOf(rows).map((run, at) => (isUnchanged(run[0]!) ? <Unchanged key={at} rows={run} names={{ ...names, before: null }} locale={locale} /> : <Rows key={at} rows={run} names={names} locale={locale} />));
}

function Unchanged({ rows, names, locale }: RowsProps) {
  return (
    <details className="diff-unchanged">
      <summary>{translator(locale)('difference.unchangedRows', { count: rows.length })}</summary>
      <Rows rows={rows} names={names} locale={locale} />
    </details>
  );
}

function Rows({ rows, names, locale }: RowsProps) {
  return (
    <ul className="diff-rows">
      {rows.map((row) => (
        <li key={`${row.before} ${row.after}`}>
          {names.before === null ? null : <p className="diff-row-change">{rowChange(row, locale)}</p>}
          <Sides names={hasTwoSides(row) ? names : { ...names, before: null }} locale={locale} show={(side) => (saysSomething(row.cells, side) ? <CellList cells={row.cells} side={side} locale={locale} /> : null)} />
        </li>
      ))}
    </ul>
  );
}

function rowChange({ change, isMoved, before, after }: RowDifference, locale: Locale): string {
  const t = translator(locale);
  const places = { before: before ?? 0, after: after ?? 0 };
  if (change === 'same') return t('difference.rowMoved', places);
  return change === 'changed' && isMoved ? t('difference.rowChangedMoved', places) : t(`difference.rowChange.${change}`);
}

/** A row that only stands elsewhere says the same on both sides, so it is shown once. */
function hasTwoSides({ change }: RowDifference): boolean {
  return change !== 'same';
}

function isUnchanged({ change, isMoved }: RowDifference): boolean {
  return change === 'same' && !isMoved;
}

/** Rows in a row that are folded together, and the others between them. */
function runsOf(rows: readonly RowDifference[]): RowDifference[][] {
  const runs: RowDifference[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && isUnchanged(last[0]!) === isUnchanged(row)) last.push(row);
    else runs.push([row]);
  }
  return runs;
}
