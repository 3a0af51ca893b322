import { fold } from '@/lib/catalogue/text/fold';
import type { Term } from '@/lib/vocabulary/vocabulary';

/** `codes` of the countries that were named, `rest` the names that no list has, as they were written. */
export type Places = { readonly codes: readonly string[]; readonly rest: readonly string[] };

const BETWEEN = /[,;\n،؛]/;
const JOINED = /\s+(?:and|et|y|e|&)\s+|\s+و\s*|\s*\/\s*/i;

/** Reads names of countries, in any of the languages, with commas or a word between. */
export function placesIn(text: string, countries: readonly Term[]): Places {
  const known = new Map(countries.flatMap(({ slug, label }) => [slug, ...Object.values(label)].flatMap((name) => (name ? [[fold(name), slug] as const] : []))));
  const parts = text.split(BETWEEN).map((part) => part.trim()).filter(Boolean);
  const read = parts.map((part) => ({ part, codes: named(part, known) }));
  return { codes: [...new Set(read.flatMap(({ codes }) => codes ?? []))], rest: read.flatMap(({ part, codes }) => (codes ? [] : [part])) };
}

/** One country, or several with a word between them; null as soon as one of them is unknown. */
function named(part: string, known: ReadonlyMap<string, string>): string[] | null {
  const whole = known.get(fold(part));
  if (whole) return [whole];
  const codes = part.split(JOINED).map((name) => known.get(fold(name.trim())));
  return codes.every((code) => code !== undefined) ? codes : null;
}
