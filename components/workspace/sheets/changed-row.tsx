import { DifferenceBody } from '@/components/workspace/difference/difference-body';
import { fieldInWords } from '@/lib/messages/place-in-words';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import type { ShownRow } from './shown-row';
import { RowTitle } from './row-title';
import { saidFields } from './said-fields';

/** What a row changes, field by field, unfolded where one wants to see it. */
export function ChangedRow({ row, isWritten, locale }: { row: ShownRow; isWritten: boolean; locale: Locale }) {
  const t = translator(locale);
  const names = isWritten ? { before: t('imports.beforeWritten'), after: t('imports.afterWritten') } : { before: t('imports.before'), after: t('imports.after') };
  const { report, difference } = row;
  return (
    <>
      <RowTitle row={row} locale={locale} />
      {difference === null ? (
        <p className="sheet-row-fields">{saidFields('notShown', report.fields, locale)}</p>
      ) : (
        <details className="sheet-difference">
          <summary className="sheet-row-fields">{saidFields('changes', report.fields, locale)}</summary>
          {difference.map((found) => (
            <div key={found.field} className="sheet-difference-field">
              <h4>{fieldInWords(found.field, locale)}</h4>
              <DifferenceBody found={found} names={names} locale={locale} />
            </div>
          ))}
        </details>
      )}
    </>
  );
}
