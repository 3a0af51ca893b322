import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

/** A plain form: the browser sends the file, and the answer is the page of its check. */
export function SendSheet({ locale, megabytes, rows }: { locale: Locale; megabytes: number; rows: number }) {
  const t = translator(locale);
  return (
    <section className="sheet-step" aria-labelledby="send">
      <h2 id="send">{t('imports.send')}</h2>
      <form action="/api/workspace/sheets" method="post" encType="multipart/form-data" className="sheet-send">
        <input type="hidden" name="locale" value={locale} />
        <label>
          <span>{t('imports.file')}</span>
          <input className="sheet-file" type="file" name="file" required accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" aria-describedby="sheet-file-hint" />
        </label>
        <p id="sheet-file-hint" className="sheet-hint">
          {t('imports.fileHint', { megabytes, rows })}
        </p>
        <button type="submit" className="button" aria-describedby="sheet-check-hint">
          {t('imports.check')}
        </button>
        <p id="sheet-check-hint" className="sheet-hint">
          {t('imports.checkHint')}
        </p>
      </form>
    </section>
  );
}
