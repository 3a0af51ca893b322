import type { SheetImport } from '@/lib/drafting/sheet/sheet-import';
import { spokenLocale, translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { CheckProgress } from './check-progress';

/** A sheet while it is checked. */
export function Checking({ shown: { id, rowsDone, rowsAll }, locale }: { shown: SheetImport; locale: Locale }) {
  const t = translator(locale);
  return (
    <section className="sheet-checking" aria-labelledby="checking">
      <h2 id="checking">{t('imports.checking')}</h2>
      <CheckProgress address={`/api/workspace/sheets/${id}`} begun={{ rowsDone, rowsAll }} labelledBy="checking" reading={t('imports.reading')} says={t('imports.progress', { done: '{done}', all: '{all}' })} language={spokenLocale(locale)} />
      <p className="sheet-hint">{t('imports.checkingText')}</p>
      <p>
        <a className="prose-link" href={localPath(`/workspace/sheets/${id}`, locale)}>
          {t('imports.lookAgain')}
        </a>
      </p>
    </section>
  );
}
