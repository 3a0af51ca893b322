import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type Use = { readonly id: string; readonly title: string; readonly isPublished: boolean; readonly isDraft: boolean };

/** The entries that name an organisation: what readers see, and drafts. */
export function UseList({ uses, locale }: { uses: readonly Use[]; locale: Locale }) {
  const t = translator(locale);
  if (uses.length === 0) return <p>{t('organisationsPage.usedNowhere')}</p>;
  return (
    <ul className="work-items">
      {uses.map(({ id, title, isPublished, isDraft }) => (
        <li key={id}>
          <a className="work-title" href={localPath(`/workspace/entries/${id}/review`, locale)}>
            <bdi>{title}</bdi>
          </a>
          <p>{[...(isPublished ? [t('organisationsPage.inPublished')] : []), ...(isDraft ? [t('organisationsPage.inDraft')] : [])].join(' · ')}</p>
        </li>
      ))}
    </ul>
  );
}
