import synonyms from '@/content/synonyms.json';
import { synonymsSchema } from '@/lib/content/schemas';
import type { Organisation } from '@/lib/catalogue/entry';
import type { CatalogueContent } from '@/lib/catalogue/types';
import { vocabularies, vocabularyOf } from '@/lib/vocabulary/lists';
import { generateEntry } from './entry';
import { Random } from './random';
import { rankedWords, Writer } from './words';

/** `texts`: real ones, whose words the generated entries use; the definitions of the vocabularies are always among them. */
export type Wanted = { readonly entries: number; readonly seed: number; readonly texts?: readonly string[] };

/** A catalogue that looks like a real one: real vocabularies and synonyms, Zipfian texts of about 230 words, gaps. */
export function generateContent({ entries, seed, texts = [] }: Wanted): CatalogueContent {
  const random = new Random(seed);
  const writer = new Writer(rankedWords([...texts, ...definitions()], random), random);
  const organisations = Array.from({ length: 40 + Math.round(4 * Math.sqrt(entries)) }, (_, i) => organisation(i, writer, random));
  return {
    version: 1,
    entries: Array.from({ length: entries }, (_, i) => generateEntry(i, entries, organisations, writer, random)),
    organisations,
    vocabularies,
    synonyms: synonymsSchema.parse(synonyms),
  };
}

function definitions(): string[] {
  return vocabularies.flatMap(({ terms }) => terms.flatMap(({ label, definition }) => [label.en, definition?.en ?? '']));
}

function organisation(number: number, writer: Writer, random: Random): Organisation {
  const country = random.pick(vocabularyOf('country').terms);
  return {
    slug: `organisation-${number}`,
    name: random.chance(0.3) ? (country.nationalSociety ?? country.label.en) : `${writer.sentence(3).slice(0, -1)} ${number}`,
    otherNames: random.chance(0.2) ? [`ORG${number}`] : [],
    type: random.pick(vocabularyOf('organisation-type').terms).slug,
    country: country.slug,
  };
}
