import type { ClassifiedParam } from '@/lib/catalogue/facets';
import type { TagDifference } from '@/lib/drafting/difference/tags';
import type { Field } from '@/lib/drafting/fields';
import { tagSentences, tagsInWords, unchangedTags } from '@/lib/messages/difference-in-words';
import { listed } from '@/lib/messages/figures-in-words';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

/** What changed in a classification, in sentences; of one that is all new, its values. */
export function TagsDifference({ field, tags, isNew, locale }: { field: Field; tags: readonly TagDifference[]; isNew: boolean; locale: Locale }) {
  const param = field.slice('classification.'.length) as ClassifiedParam;
  const unchanged = unchangedTags(param, tags, locale);
  const sentences = isNew ? tagsInWords(param, tags, locale) : tagSentences(param, tags, locale);
  return (
    <ul className="diff-tags">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {unchanged.length > 0 ? <li className="diff-same">{translator(locale)('difference.unchangedValues', { values: listed(unchanged, locale) })}</li> : null}
    </ul>
  );
}
