import { translator } from '@/lib/messages/translator';
import type { WorkListName } from '@/lib/permissions/work-lists';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type TakeProps = { readonly locale: Locale; readonly all: number; readonly lists: readonly { readonly name: WorkListName; readonly count: number }[] };

const formats = ['xlsx', 'csv'] as const;

/** The two ways to a sheet: an empty one, and one with entries. */
export function TakeSheet({ locale, all, lists }: TakeProps) {
  const t = translator(locale);
  return (
    <section className="sheet-step" aria-labelledby="take">
      <h2 id="take">{t('imports.take')}</h2>
      <h3>{t('imports.withEntries')}</h3>
      <p>{t('imports.withEntriesText')}</p>
      <form action={localPath('/workspace/sheets/export', locale)} className="sheet-take">
        <label>
          <span>{t('imports.which')}</span>
          <select className="field" name="list" defaultValue="">
            <option value="">{t('imports.all', { count: all })}</option>
            {lists.map(({ name, count }) => (
              <option key={name} value={name}>
                {t(`workspace.lists.${name}`, { count })}
              </option>
            ))}
          </select>
        </label>
        <div className="sheet-buttons">
          {formats.map((format) => (
            <button key={format} name="format" value={format} className="button button-quiet" aria-label={t('imports.takeAs', { what: t('imports.withEntries'), format: t(`imports.formats.${format}`) })}>
              {t(`imports.formats.${format}`)}
            </button>
          ))}
        </div>
      </form>
      <h3>{t('imports.template')}</h3>
      <p>{t('imports.templateText')}</p>
      <div className="sheet-buttons">
        {formats.map((format) => (
          <a key={format} className="button button-quiet" href={`${localPath('/workspace/sheets/template', locale)}?format=${format}`} aria-label={t('imports.takeAs', { what: t('imports.template'), format: t(`imports.formats.${format}`) })}>
            {t(`imports.formats.${format}`)}
          </a>
        ))}
      </div>
    </section>
  );
}
