import { outcomes, type Counts, type Outcome } from '@/lib/drafting/sheet/report';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { ChangedRow } from './changed-row';
import type { ShownRow } from './shown-row';
import { Pager } from './pager';
import { RefusedRow } from './refused-row';
import { RowTitle } from './row-title';
import { saidFields } from './said-fields';

type RowsProps = {
  readonly id: string;
  readonly outcome: Outcome;
  readonly counts: Counts;
  readonly rows: readonly ShownRow[];
  readonly page: number;
  readonly perPage: number;
  readonly isWritten: boolean;
  readonly locale: Locale;
};

/** The rows of one kind, a page of them. */
export function ImportRows({ id, outcome, counts, rows, page, perPage, isWritten, locale }: RowsProps) {
  const t = translator(locale);
  const heading = isWritten && (outcome === 'new' || outcome === 'changed') ? (`imports.headingWritten.${outcome}` as const) : (`imports.heading.${outcome}` as const);
  return (
    <section className="sheet-rows" aria-labelledby="rows">
      <h2 id="rows">{t(heading, { count: counts[outcome] })}</h2>
      <ol className="sheet-row-list">
        {rows.map((row) => (
          <li key={row.report.row}>
            <OneRow row={row} isWritten={isWritten} locale={locale} />
          </li>
        ))}
      </ol>
      <Pager label={t('imports.pages')} path={localPath(`/workspace/sheets/${id}`, locale)} query={{ show: outcome }} page={page} pages={Math.ceil(counts[outcome] / perPage)} locale={locale} />
    </section>
  );
}

function OneRow({ row, isWritten, locale }: { row: ShownRow; isWritten: boolean; locale: Locale }) {
  switch (row.report.is) {
    case 'refused':
      return <RefusedRow row={row} locale={locale} />;
    case 'changed':
      return <ChangedRow row={row} isWritten={isWritten} locale={locale} />;
    case 'new':
      return (
        <>
          <RowTitle row={row} locale={locale} />
          <p className="sheet-row-fields">{saidFields('fills', row.report.fields, locale)}</p>
        </>
      );
    case 'unchanged':
      return <RowTitle row={row} locale={locale} />;
  }
}

/** What to read first: what cannot be taken, then what would be written. */
export function firstOutcome(counts: Counts, asked: string | undefined): Outcome {
  const wanted = outcomes.find((outcome) => outcome === asked);
  return wanted ?? (['refused', 'changed', 'new'] as const).find((outcome) => counts[outcome] > 0) ?? 'unchanged';
}
