import type { Entry } from '@/lib/catalogue/entry';
import { Paragraphs } from './paragraphs';

/** Migrants in their own words, with their consent and without a name. */
export function Voices({ voices }: { voices: Entry['voices'] }) {
  return voices.map(({ quote, speaker }) => (
    <figure key={quote} className="voice">
      <blockquote>
        <Paragraphs text={quote} />
      </blockquote>
      <figcaption>{speaker}</figcaption>
    </figure>
  ));
}
