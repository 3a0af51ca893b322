import { translator } from '@/lib/messages/translator';
import type { Status } from '@/lib/permissions/operations';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type Found = { readonly id: string; readonly title: string; readonly status: Status };

/** Any entry by its title, drafts included that the viewer may read. */
export function FindEntry({ words, found, locale }: { words: string; found: readonly Found[] | null; locale: Locale }) {
  const t = translator(locale);
  return (
    <search className="work-find">
      <form action={localPath('/workspace', locale)}>
        <label>
          <span>{t('workspace.find')}</span>
          <input className="field" type="search" name="q" defaultValue={words} maxLength={200} />
        </label>
        <button type="submit" className="button button-quiet">
          {t('workspace.findButton')}
        </button>
      </form>
      {found && (
        <>
          <p role="status">{t('workspace.found', { count: found.length })}</p>
          <ul className="work-items">
            {found.map(({ id, title, status }) => (
              <li key={id}>
                <a href={localPath(`/workspace/entries/${id}`, locale)} className="work-title">
                  {title}
                </a>
                <p>{t(`workspace.statuses.${status}`)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </search>
  );
}
