import { Paragraphs } from '@/components/entry/paragraphs';
import type { Draft } from '@/lib/drafting/draft';
import { placedFields, valueAt, type Field } from '@/lib/drafting/fields';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import type { PlainField } from './field-words';

/** The heading of the page, and values that are names for programs; the preview has what they stand for. */
const NO_TEXTS: readonly Field[] = ['title', 'titleBasis', 'slug', 'kind', 'origin'];

/** The words of a draft, to read: for who may not change it, and where nothing can be written. */
export function DraftTexts({ draft, locale }: { draft: Draft; locale: Locale }) {
  const t = translator(locale);
  const texts = placedFields.flatMap(({ field }) => {
    const words = NO_TEXTS.includes(field) ? null : wordsOf(valueAt(draft, field));
    return words ? [{ field: field as PlainField, words }] : [];
  });
  return (
    <dl className="draft-texts">
      {texts.map(({ field, words }) => (
        <div key={field}>
          <dt>{t(`editor.fields.${field}`)}</dt>
          <dd>
            <Paragraphs text={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Texts, and lists of them; values and rows are in the preview. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const isLines = Array.isArray(value) && value.every((line) => typeof line === 'string');
  return isLines ? value.join('\n\n') : null;
}
