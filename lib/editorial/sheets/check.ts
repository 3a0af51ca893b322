import type { KnownNames } from '@/lib/drafting/sheet/known-names';
import type { Counts, RowReport } from '@/lib/drafting/sheet/report';
import type { ReadRow, ReadSheet } from '@/lib/drafting/sheet/sheet';
import type { Asked, Base } from './base';
import type { Checked } from './jobs';
import { verdictOf, type Verdict } from './verdict';

const ROWS_AT_ONCE = 100;
/** What a report may hold of the words that rows would write, in characters; the difference of further rows is not shown. */
const MOST_SHOWN = 6_000_000;

type Asking = { readonly need: (asked: readonly Asked[]) => Promise<readonly Base[]>; readonly progress: (rows: number) => void };

/** What each row of a sheet does. Nothing is written. */
export async function checkRows({ rows, unknown }: ReadSheet, known: KnownNames, { need, progress }: Asking): Promise<Checked> {
  const verdicts: Verdict[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const batch = rows.slice(at, at + ROWS_AT_ONCE);
    const bases = await need(batch.flatMap((row) => askedBy(row) ?? []));
    for (const row of batch) verdicts.push(verdictOf(row, baseOf(row, bases), known));
    progress(verdicts.length);
  }
  const single = withoutDoubles(verdicts);
  return {
    counts: countsOf(single.map(({ report }) => report)),
    unknownColumns: unknown.map(({ heading }) => heading),
    rows: withinBounds(single.map(({ report }) => report)),
    drafts: single.flatMap(({ report, document }) => (document === null ? [] : [{ row: report.row, document }])),
  };
}

function askedBy({ cells }: ReadRow): Asked | null {
  const slug = cells.get('entry')?.trim();
  const number = Number(cells.get('revision')?.trim());
  return slug ? { slug, revision: Number.isInteger(number) && number > 0 && number < 2 ** 31 ? number : null } : null;
}

function baseOf(row: ReadRow, bases: readonly Base[]): Base | undefined {
  const asked = askedBy(row);
  return asked ? bases.find(({ slug, revision }) => slug === asked.slug && revision === asked.revision) : undefined;
}

/** Of rows about one entry, and of new rows that say the same, nobody can tell which is meant. */
function withoutDoubles(verdicts: readonly Verdict[]): Verdict[] {
  const sameThing = ({ report: { entryId, is, mark } }: Verdict) => entryId ?? (is === 'new' ? mark : null);
  const rows = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const thing = sameThing(verdict);
    if (thing !== null) rows.set(thing, [...(rows.get(thing) ?? []), verdict]);
  }
  return verdicts.map((verdict) => {
    const thing = sameThing(verdict);
    const others = thing === null ? [] : rows.get(thing)!.filter((other) => other !== verdict);
    if (others.length === 0) return verdict;
    const fault = { column: null, value: verdict.report.title, code: 'doubled', allowed: others.map(({ report }) => String(report.row)).slice(0, 5) };
    return { document: null, report: { ...verdict.report, is: 'refused', fields: [], to: null, mark: '', faults: [...verdict.report.faults, fault] } };
  });
}

function countsOf(rows: readonly RowReport[]): Counts {
  const count = (outcome: RowReport['is']) => rows.filter(({ is }) => is === outcome).length;
  return { new: count('new'), changed: count('changed'), unchanged: count('unchanged'), refused: count('refused') };
}

function withinBounds(rows: readonly RowReport[]): RowReport[] {
  let shown = 0;
  return rows.map((row) => {
    shown += row.to ? JSON.stringify(row.to).length : 0;
    return shown > MOST_SHOWN ? { ...row, to: null } : row;
  });
}
