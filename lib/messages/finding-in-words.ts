import type { CheckName } from '@/lib/drafting/checks/check-table';
import type { Finding, Values } from '@/lib/drafting/checks/finding';
import { termLabel, vocabularyOf } from '@/lib/vocabulary/lists';
import { localised, type Locale } from '@/lib/vocabulary/locale';
import { placeInWords } from './place-in-words';
import { translator } from './translator';

/** A finding as a person is told it: what, and why it matters. */
export function findingInWords({ check, path, values }: Finding, locale: Locale): string {
  // Each message takes some of these values; a test says each of them with its own.
  const say = translator(locale) as (key: `checks.${CheckName}`, values: Values) => string;
  return say(`checks.${check}`, { ...values, ...named(values, locale), place: placeInWords(path, locale) });
}

/** Slugs as readers know them. What no list knows stays as it was written. */
function named({ facet, region, country }: Values, locale: Locale): Values {
  return {
    ...(facet === undefined ? {} : { facet: localised(vocabularyOf(String(facet)).label, locale) }),
    ...(region === undefined ? {} : { region: termLabel('region', String(region), locale) }),
    ...(country === undefined ? {} : { country: termLabel('country', String(country), locale) }),
  };
}
