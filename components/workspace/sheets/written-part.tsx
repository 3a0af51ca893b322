import type { FormAction } from '@/components/workspace/difference/form-action';
import { HiddenFields } from '@/components/workspace/difference/hidden-fields';
import { dayOf, timeOf } from '@/components/workspace/difference/times';
import type { SheetImport } from '@/lib/drafting/sheet/sheet-import';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

/** An entry that somebody worked on after the import. */
export type Touched = { readonly entryId: string; readonly title: string };

type WrittenProps = { readonly shown: SheetImport; readonly touched: readonly Touched[]; readonly undo: FormAction; readonly locale: Locale };

const MOST_NAMED = 10;

/** When the drafts were written, and whether all of it can still be taken back. */
export function WrittenPart({ shown: { id, counts, writtenAt, undoneAt }, touched, undo, locale }: WrittenProps) {
  const t = translator(locale);
  const count = (counts?.new ?? 0) + (counts?.changed ?? 0);
  const moment = (at: Date) => ({ day: dayOf(at, locale), time: timeOf(at, locale) });
  return (
    <section className="sheet-decision" aria-labelledby="next">
      <h2 id="next">{t('imports.next')}</h2>
      {writtenAt ? <p>{t('imports.writtenAt', { count, ...moment(writtenAt) })}</p> : null}
      {undoneAt ? <p>{t('imports.undoneAt', moment(undoneAt))}</p> : null}
      {!undoneAt && touched.length === 0 ? (
        <details className="sheet-leave-out">
          <summary>{t('imports.undo')}</summary>
          <form action={undo} className="sheet-write">
            <HiddenFields values={{ import: id, locale }} />
            <p>{t('imports.undoText', { count })}</p>
            <button className="button button-quiet">{t('imports.undoSure')}</button>
          </form>
        </details>
      ) : null}
      {!undoneAt && touched.length > 0 ? <TouchedList touched={touched} locale={locale} /> : null}
    </section>
  );
}

function TouchedList({ touched, locale }: { touched: readonly Touched[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <p>{t('imports.touched', { count: touched.length })}</p>
      <ul className="sheet-touched">
        {touched.slice(0, MOST_NAMED).map(({ entryId, title }) => (
          <li key={entryId}>
            <a className="prose-link" href={localPath(`/workspace/entries/${entryId}/history`, locale)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      {touched.length > MOST_NAMED ? <p>{t('imports.movedRest', { count: touched.length - MOST_NAMED })}</p> : null}
    </>
  );
}
