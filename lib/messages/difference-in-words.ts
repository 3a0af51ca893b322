import { readings } from '@/lib/catalogue/entry';
import { facetOf, type ClassifiedParam } from '@/lib/catalogue/facets';
import { pictured, pictureLicences } from '@/lib/catalogue/picture';
import type { Told } from '@/lib/drafting/difference/cells';
import type { Standing, TagDifference } from '@/lib/drafting/difference/tags';
import { termLabel, termOf } from '@/lib/vocabulary/lists';
import type { Locale } from '@/lib/vocabulary/locale';
import { facetLabel } from './figures-in-words';
import { spokenLocale, translator, type Translator } from './translator';

/** Names behind slugs that no vocabulary has; the slug itself where nobody knows one. */
export type Names = { readonly organisation: (slug: string) => string; readonly entry: (slug: string) => string };

/** The lists behind single parts of an entry. */
const lists: Readonly<Record<string, string>> = {
  ...{ kind: 'kind', titleBasis: 'title-basis', origin: 'origin', 'countries.country': 'country', 'countries.role': 'country-role', 'countries.basis': 'basis' },
  ...{ 'organisations.role': 'organisation-role', 'organisations.basis': 'basis', 'unnamedPartners.type': 'organisation-type', 'unnamedPartners.role': 'organisation-role', 'unnamedPartners.basis': 'basis', 'links.type': 'link-type', 'figures.kind': 'figure-kind', 'figures.breakdown.by': 'breakdown' },
};
const dates = /^(firstPublished|lastVerified|nextReview|period\.(start|end)|(sources|furtherReading|tools)\.seen)$/;
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const qualifiers = ['exact', 'about', 'at-least', 'at-most'] as const;

/** How the parts of an entry are told in a language. */
export function toldIn(locale: Locale, names: Names): Told {
  const t = translator(locale);
  return (place, value) => {
    const text = String(value);
    const list = lists[place];
    if (list) return termLabel(list, text, locale);
    if (dates.test(place)) return dateInWords(text, locale);
    if (/^partnershipQuality\.\w+\.(value|basis)$/.test(place)) return termLabel(place.endsWith('basis') ? 'basis' : 'partnership-answer', text, locale);
    if (place === 'organisations.organisation') return names.organisation(text);
    if (place === 'links.entry') return names.entry(text);
    if (place === 'voices.consent') return t(`difference.consent.${value === true ? 'yes' : 'no'}`);
    const reading = /^(sources|furtherReading|tools)\.read$/.test(place) ? readings.find((one) => one === text) : undefined;
    if (reading) return t(`entryPage.sourceRead.${reading}`);
    if (place.startsWith('pictures.')) return pictureInWords(place, text, t);
    const qualifier = place === 'figures.qualifier' ? qualifiers.find((one) => one === text) : undefined;
    return qualifier ? t(`difference.qualifiers.${qualifier}`) : text;
  };
}

/** Its size is that of the file, and nobody wrote it. */
function pictureInWords(place: string, text: string, t: Translator): string {
  if (place === 'pictures.width' || place === 'pictures.height') return '';
  const licence = place === 'pictures.licence' ? pictureLicences.find((one) => one === text) : undefined;
  const people = place === 'pictures.people' ? pictured.find((one) => one === text) : undefined;
  if (licence) return t(`pictures.licences.${licence}`);
  return people ? t(`pictures.pictured.${people}`) : text;
}

/** A year, a month or a day in words; anything else as it was written. */
export function dateInWords(date: string, locale: Locale): string {
  if (!PARTIAL_DATE.test(date)) return date;
  const shape: Intl.DateTimeFormatOptions = { year: 'numeric', ...(date.length > 4 && { month: 'long' as const }), ...(date.length > 7 && { day: 'numeric' as const }) };
  return new Intl.DateTimeFormat(spokenLocale(locale) === 'en' ? 'en-GB' : spokenLocale(locale), { ...shape, timeZone: 'UTC' }).format(new Date(date));
}

/** What changed in a classification, one sentence to a change: "Phase: was “On arrival” (primary, stated), now …". */
export function tagSentences(param: ClassifiedParam, tags: readonly TagDifference[], locale: Locale): string[] {
  const t = translator(locale);
  const [gone, come] = exchanged(param, tags);
  const value = (tag: TagDifference) => valueInWords(param, tag.value, locale);
  const standing = (of: Standing) => standingInWords(of, param, locale);
  const exchange = gone?.before && come?.after ? [t('difference.tag.exchanged', { facet: facetLabel(param, locale), before: value(gone), beforeStanding: standing(gone.before), after: value(come), afterStanding: standing(come.after) })] : [];
  const others = tags.flatMap((tag) => {
    const { before, after } = tag;
    const said = exchange.length > 0 && (tag === gone || tag === come);
    if (!before) return said || !after ? noteSentences(tag, value(tag), locale) : [t('difference.tag.added', { value: value(tag), standing: standing(after) }), ...noteSentences(tag, value(tag), locale)];
    if (!after) return said ? [] : [t('difference.tag.removed', { value: value(tag), standing: standing(before) })];
    return [...rankSentences(tag, value(tag), said, locale), ...basisSentences(tag, value(tag), locale), ...noteSentences(tag, value(tag), locale)];
  });
  const sentences = [...exchange, ...others];
  return sentences.length > 0 ? sentences : [t('difference.reordered')];
}

/** The values that the newer state gives, each with how it stands: "Shelter (stated)". */
export function tagsInWords(param: ClassifiedParam, tags: readonly TagDifference[], locale: Locale): string[] {
  const t = translator(locale);
  return tags.flatMap(({ value, after }) => (after ? [t('difference.tag.stands', { value: valueInWords(param, value, locale), standing: standingInWords(after, param, locale), note: after.note ?? 'none' })] : []));
}

/** Values that both states give alike. */
export function unchangedTags(param: ClassifiedParam, tags: readonly TagDifference[], locale: Locale): string[] {
  return tags.filter(({ before, after }) => before && after && before.isPrimary === after.isPrimary && before.basis === after.basis && before.note === after.note).map(({ value }) => valueInWords(param, value, locale));
}

/** Where one value at most is primary, or there is one at most: the value that stood there, and the one that took its place. */
function exchanged(param: ClassifiedParam, tags: readonly TagDifference[]): readonly [TagDifference, TagDifference] | readonly [] {
  const { ranked, single } = facetOf(param);
  const first = (of: (tag: TagDifference) => Standing | null) => tags.filter((tag) => of(tag) && (single || (ranked && of(tag)!.isPrimary)));
  const [gone, come] = [first(({ before }) => before), first(({ after }) => after)];
  return gone.length === 1 && come.length === 1 && gone[0] !== come[0] ? [gone[0]!, come[0]!] : [];
}

function rankSentences({ before, after }: TagDifference, value: string, isToldAlready: boolean, locale: Locale): string[] {
  if (!before || !after || before.isPrimary === after.isPrimary) return [];
  if (isToldAlready && after.isPrimary) return [];
  return [translator(locale)(after.isPrimary ? 'difference.tag.toPrimary' : 'difference.tag.toFurther', { value })];
}

function basisSentences({ before, after }: TagDifference, value: string, locale: Locale): string[] {
  if (!before || !after || before.basis === after.basis) return [];
  return [translator(locale)('difference.tag.basisChanged', { value, before: basisInWords(before.basis, locale), basis: basisInWords(after.basis, locale) })];
}

function noteSentences({ before, after }: TagDifference, value: string, locale: Locale): string[] {
  const t = translator(locale);
  const [old, now] = [before?.note, after?.note];
  if (old === now || !after) return [];
  if (!old) return [t('difference.tag.noteAdded', { value, note: now! })];
  return [now ? t('difference.tag.noteChanged', { value, before: old, note: now }) : t('difference.tag.noteRemoved', { value, before: old })];
}

function standingInWords({ isPrimary, basis }: Standing, param: ClassifiedParam, locale: Locale): string {
  const t = translator(locale);
  const rank = facetOf(param).ranked ? [t(isPrimary ? 'difference.tag.primary' : 'difference.tag.further')] : [];
  return [...rank, basisInWords(basis, locale)].join(', ');
}

function basisInWords(basis: string | undefined, locale: Locale): string {
  const known = (['stated', 'inferred'] as const).find((one) => one === basis);
  return translator(locale)(`difference.tag.basis.${known ?? 'none'}`);
}

function valueInWords(param: ClassifiedParam, value: string, locale: Locale): string {
  const code = termOf(param, value)?.code;
  return [...(code ? [code] : []), termLabel(param, value, locale)].join(' ');
}
