import { translator } from '@/lib/messages/translator';
import { termLabel } from '@/lib/vocabulary/lists';
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
    <dl className="history">
      {rows.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
