import { translator } from '@/lib/messages/translator';
import { localised, localPath, type Locale } from '@/lib/vocabulary/locale';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';

const SHORT_LIST = 14;

/** Lists with what they are for, how many values they have and, where they are short, which. */
export function ListIndex({ lists, locale }: { lists: readonly Vocabulary[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul className="list-index">
      {lists.map(({ list, label, plural, description, terms }) => (
        <li key={list}>
          <a className="headline" href={localPath(`/vocabulary/${list}`, locale)} data-soft>
            {localised(plural ?? label, locale)}
          </a>
          <span className="text-2xs whitespace-nowrap text-soft">{terms.length > 0 ? t('vocabularyPage.valueCount', { count: terms.length }) : null}</span>
          {description ? <p>{firstSentence(localised(description, locale))}</p> : null}
          {terms.length > 0 && terms.length <= SHORT_LIST ? (
            <p className="text-xs text-soft">{terms.map((term) => localised(term.short ?? term.label, locale)).join(' · ')}</p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The list's own page has the whole description. */
function firstSentence(description: string): string {
  return /^.*?[.!?؟](?=\s|$)/.exec(description)?.[0] ?? description;
}
