import type { Entry } from '@/lib/catalogue/entry';
import { translator } from '@/lib/messages/translator';
import { termLabel } from '@/lib/vocabulary/lists';
import type { Locale } from '@/lib/vocabulary/locale';

const PLACES_SHOWN = 3;

/** "Practice · Jordan, Lebanon · Jordan Red Crescent": kind, where it runs, and who leads it. */
export function whereText(entry: Entry, organisation: (slug: string) => string, locale: Locale): string {
  const t = translator(locale);
  const places = entry.countries.filter((place) => place.role === 'runs').map((place) => termLabel('country', place.country, locale));
  const shown = places.slice(0, PLACES_SHOWN).join(', ');
  const more = places.length > PLACES_SHOWN ? ` ${t('entry.more', { count: places.length - PLACES_SHOWN })}` : '';
  const lead = entry.organisations.find((part) => part.role === 'implements') ?? entry.organisations[0];
  return [termLabel('kind', entry.kind, locale), shown + more || entry.placeNote, lead && organisation(lead.organisation)].filter(Boolean).join(' · ');
}
