import type { Figure } from '@/lib/catalogue/entry';
import { translator } from '@/lib/messages/translator';
import { termLabel, termOf } from '@/lib/vocabulary/lists';
import { localised } from '@/lib/vocabulary/locale';
import { givenDate } from './dates';
import type { EntryView } from './entry-view';
import type { FigureGroup } from './figure-groups';
import { SourceReference } from './source-reference';

const columns = ['entryPage.figureWhat', 'entryPage.figureValue', 'entryPage.figureDate', 'entryPage.figureBy'] as const;

/** Figures of one kind. The roles keep it a table for screen readers where narrow screens stack its cells. */
export function FigureTable({ group, view }: { group: FigureGroup; view: EntryView }) {
  const t = translator(view.locale);
  const meaning = termOf('figure-kind', group.kind)?.definition;
  return (
    <table role="table" className={`figures figures-${group.kind}`}>
      <caption>
        <strong>{termLabel('figure-kind', group.kind, view.locale)}</strong>
        {meaning ? ` ${localised(meaning, view.locale)}` : null}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {group.figures.map((figure, index) => (
          <FigureRow key={index} figure={figure} view={view} />
        ))}
      </tbody>
    </table>
  );
}

function FigureRow({ figure, view }: { figure: Figure; view: EntryView }) {
  const t = translator(view.locale);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {figure.what} {figure.source ? <SourceReference url={figure.source} view={view} /> : null}
        <Breakdown figure={figure} view={view} />
        {figure.note ? <span className="figure-note">{figure.note}</span> : null}
      </th>
      <td role="cell" className="figure-value">
        {figure.value} {figure.unit ? <span className="figure-unit">{figure.unit}</span> : null}
      </td>
      <td role="cell" data-label={t('entryPage.figureDate')}>
        {figure.date ? givenDate(figure.date, view.locale) : <NotStated view={view} />}
      </td>
      <td role="cell" data-label={t('entryPage.figureBy')}>
        {figure.measuredBy ?? <NotStated view={view} />}
      </td>
    </tr>
  );
}

function Breakdown({ figure: { breakdown }, view: { locale } }: { figure: Figure; view: EntryView }) {
  const bases = [...new Set(breakdown.map(({ by }) => by))];
  return bases.map((by) => (
    <span key={by} className="figure-note">
      {by === 'other' ? '' : `${termLabel('breakdown', by, locale)}: `}
      {breakdown
        .filter((part) => part.by === by)
        .map(({ label, value }) => (value ? `${label} ${value}` : label))
        .join(', ')}
    </span>
  ));
}

function NotStated({ view: { locale } }: { view: EntryView }) {
  return <span className="text-soft">{translator(locale)('entryPage.figureNone')}</span>;
}
