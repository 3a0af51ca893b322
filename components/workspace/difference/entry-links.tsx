import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

const pages = { write: '', preview: '/preview', reviewLink: '/review', history: '/history' } as const;
type EntryPageName = keyof typeof pages;

/** The other pages of the same entry. */
export function EntryLinks({ entryId, here, locale }: { entryId: string; here: EntryPageName; locale: Locale }) {
  const t = translator(locale);
  return (
    <nav className="entry-links no-print" aria-label={t('reviewPages.review.links')}>
      {(Object.keys(pages) as EntryPageName[]).map((name) => (
        <a key={name} href={localPath(`/workspace/entries/${entryId}${pages[name]}`, locale)} aria-current={name === here ? 'page' : undefined}>
          {t(`reviewPages.review.${name}`)}
        </a>
      ))}
    </nav>
  );
}
