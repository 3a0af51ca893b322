import { translator } from '@/lib/messages/translator';
import type { EntryView } from './entry-view';

/** Points from a figure to the numbered source it rests on, or straight to its address where it is not among them. */
export function SourceReference({ url, view: { entry, locale } }: { url: string; view: EntryView }) {
  const t = translator(locale);
  const number = entry.sources.findIndex((source) => source.url === url) + 1;
  if (number === 0)
    return (
      <a className="prose-link text-2xs" href={url} rel="noreferrer">
        {t('entryPage.figureSource')}
      </a>
    );
  return (
    <a className="source-number" href={`#source-${number}`} aria-label={t('entryPage.sourceNumber', { number })}>
      {number}
    </a>
  );
}
