import { translator } from '@/lib/messages/translator';
import { termLabel } from '@/lib/vocabulary/lists';
import { localPath } from '@/lib/vocabulary/locale';
import { dateInWords } from './dates';
import type { EntryView } from './entry-view';
import { verification } from './glance-facts';

/** When it was published and checked, and where it comes from. */
export function History({ view }: { view: EntryView }) {
  const { entry, locale } = view;
  const t = translator(locale);
  const rows = [
    { term: t('entryPage.origin'), text: termLabel('origin', entry.origin, locale) },
    { term: t('entryPage.firstPublished'), text: dateInWords(entry.firstPublished, locale) },
    { term: t('entryPage.lastVerified'), text: verification(view) },
    ...(entry.nextReview ? [{ term: t('entryPage.nextReview'), text: dateInWords(entry.nextReview, locale) }] : []),
  ];
  return (
    <>
      <dl className="history">
        {rows.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="no-print mt-4 flex flex-wrap gap-x-6 gap-y-2 text-sm">
        <a className="prose-link" href={localPath(`/catalogue/${entry.slug}/versions`, locale)}>
          {t('versions.whatChanged')}
        </a>
        <a className="prose-link" href={localPath(`/workspace/open/${entry.slug}`, locale)} rel="nofollow">
          {t('versions.openInWorkspace')}
        </a>
      </p>
    </>
  );
}
