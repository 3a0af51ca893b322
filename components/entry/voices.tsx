import { translator } from '@/lib/messages/translator';
import type { EntryView } from './entry-view';
import { Paragraphs } from './paragraphs';

/** Migrants in their own words, with their consent and without a name; then what sources report that they said. */
export function Voices({ view: { entry, locale } }: { view: EntryView }) {
  return (
    <>
      {entry.voices.map(({ quote, speaker }) => (
        <figure key={quote} className="voice">
          <blockquote>
            <Paragraphs text={quote} />
          </blockquote>
          <figcaption>{speaker}</figcaption>
        </figure>
      ))}
      {entry.reportedVoices.map(({ text, source }) => (
        <div key={text} className="voice">
          <Paragraphs text={text} />
          <p className="text-sm text-soft">
            {translator(locale).rich('entryPage.reportedBy', {
              source: () => (
                <a className="prose-link" href={source} rel="noreferrer">
                  {entry.sources.find(({ url }) => url === source)?.title ?? new URL(source).host}
                </a>
              ),
            })}
          </p>
        </div>
      ))}
    </>
  );
}
