import { countryRoles, organisationRoles, type Basis, type Entry } from '@/lib/catalogue/entry';
import { facetOf, type FacetParam } from '@/lib/catalogue/facets';
import { translator } from '@/lib/messages/translator';
import { termLabel, vocabularyOf } from '@/lib/vocabulary/lists';
import { localised } from '@/lib/vocabulary/locale';
import { classifiedValues } from './classified-values';
import { dateInWords, periodInWords } from './dates';
import type { EntryView } from './entry-view';
import { valueHref } from './value-href';

export type FactValue = { readonly text: string; readonly href?: string; readonly basis?: Basis | undefined };
export type Fact = { readonly label: string; readonly values: readonly FactValue[] };

const NATURE: readonly FacetParam[] = ['stability', 'horizon', 'engagement'];
const SINGLE_FACTS: readonly FacetParam[] = ['cost', 'maturity', 'evidence', 'partnership', 'integration'];

/** What a reader in a hurry asks first. A fact that is not known is left out here and named at the end of the texts. */
export function glanceFacts(view: EntryView): Fact[] {
  const t = translator(view.locale);
  const facts = [
    ...places(view),
    ...organisations(view),
    { label: t('entryPage.when'), values: period(view) },
    { label: t('entryPage.forWhom'), values: facetValues(view, 'population') },
    ...SINGLE_FACTS.map((param) => facetFact(view, param)),
    { label: t('entryPage.nature'), values: NATURE.flatMap((param) => facetValues(view, param)) },
    facetFact(view, 'level'),
    { label: t('entryPage.verified'), values: [{ text: verification(view) }] },
  ];
  return facts.filter(({ values }) => values.length > 0);
}

function places(view: EntryView): Fact[] {
  const { entry, locale } = view;
  return countryRoles.map((role) => {
    const countries = entry.countries.filter((place) => place.role === role);
    const values = countries.map(({ country, basis }): FactValue => {
      const text = termLabel('country', country, locale);
      return role === 'runs' ? { text, href: valueHref('country', country, locale), basis } : { text, basis };
    });
    const note = role === 'runs' && entry.placeNote ? [{ text: entry.placeNote }] : [];
    return { label: termLabel('country-role', role, locale), values: [...values, ...note] };
  });
}

function organisations({ entry, snapshot, locale }: EntryView): Fact[] {
  return organisationRoles.map((role) => ({
    label: termLabel('organisation-role', role, locale),
    values: [
      ...entry.organisations
        .filter((part) => part.role === role)
        .map(({ organisation: slug, basis }) => ({
          text: snapshot.organisations.get(slug)?.name ?? slug,
          href: valueHref('organisation', slug, locale),
          basis,
        })),
      ...entry.unnamedPartners.filter((part) => part.role === role).map(({ description, basis }) => ({ text: description, basis })),
    ],
  }));
}

function period({ entry, locale }: EntryView): FactValue[] {
  const words = [periodInWords(entry.period, locale), entry.period.note].filter(Boolean);
  return words.length > 0 ? [{ text: words.join('. ') }] : [];
}

function facetFact(view: EntryView, param: FacetParam): Fact {
  return { label: localised(vocabularyOf(param).label, view.locale), values: facetValues(view, param) };
}

function facetValues({ entry, snapshot, locale }: EntryView, param: FacetParam): FactValue[] {
  return classifiedValues(entry, facetOf(param), snapshot.sources).map(({ slug, basis }) => ({
    text: termLabel(param, slug, locale),
    href: valueHref(param, slug, locale),
    basis,
  }));
}

export function verification({ entry, locale }: { entry: Pick<Entry, 'lastVerified'>; locale: EntryView['locale'] }): string {
  return entry.lastVerified ? dateInWords(entry.lastVerified, locale) : translator(locale)('entryPage.notVerified');
}
