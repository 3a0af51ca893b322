import { spokenLocale, translator } from '@/lib/messages/translator';
import { perLanguage } from '@/lib/per-language';
import { vocabularyOf } from '@/lib/vocabulary/lists';
import { localised, type Locale } from '@/lib/vocabulary/locale';
import type { EntryView } from './entry-view';
import { insideSentence } from '@/lib/messages/inside-sentence';
import { unknownFacets, unknownTexts } from './unknown-parts';

/** What the sources seen do not say: told once, at the end of the texts. */
export function NotKnown({ view: { entry, snapshot, locale } }: { view: EntryView }) {
  const t = translator(locale);
  const texts = unknownTexts(entry).map((part) => t(`entryPage.parts.${part}`));
  const facets = unknownFacets(entry, snapshot.sources).map((param) => insideSentence(localised(vocabularyOf(param).label, locale)));
  const parts = [...texts, ...facets];
  if (parts.length === 0) return null;
  return <p className="not-known">{t('entryPage.notKnown', { parts: listed(parts, locale) })}</p>;
}

const lists = perLanguage((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

function listed(parts: readonly string[], locale: Locale): string {
  return lists(spokenLocale(locale)).format(parts);
}
