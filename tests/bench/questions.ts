import { listedParams, type FacetParam } from '@/lib/catalogue/facets';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { Question } from './engines/engine';
import { Random } from './generate/random';

const SEED = 7;

/** Clicks through the panel: no filter, then one to three, among the first values of any facet. */
export function facetQuestions(snapshot: Snapshot, count: number): Question[] {
  const random = new Random(SEED);
  return Array.from({ length: count }, (_, i) => ({ text: '', filters: filters(snapshot, random, i % 4), misspelt: false }));
}

/** What readers type: frequent and rare words, two and three of them, a word not yet whole, one misspelt; half with a filter. */
export function textQuestions(snapshot: Snapshot, count: number): Question[] {
  const random = new Random(SEED);
  const frequency = (number: number) => snapshot.text.postings.starts[number + 1]! - snapshot.text.postings.starts[number]!;
  const words = [...snapshot.text.words].filter(([word]) => /^[a-z]{4,}$/.test(word)).sort((a, b) => frequency(b[1]) - frequency(a[1])).map(([word]) => word);
  const frequent = () => words[random.between(0, 60)]!;
  const middling = () => words[random.between(60, 600)]!;
  const rare = () => words[random.between(600, 5_000) % words.length]!;
  const kinds = [
    () => frequent(),
    () => middling(),
    () => rare(),
    () => `${frequent()} ${middling()}`,
    () => `${frequent()} ${frequent()}`,
    () => `${middling()} ${rare()}`,
    () => `${frequent()} ${frequent()} ${middling()}`,
    () => middling().slice(0, 4),
  ];
  return Array.from({ length: count }, (_, i) => {
    const misspelt = i % 9 === 8;
    const text = misspelt ? withError(middling()) : kinds[i % kinds.length]!();
    return { text, filters: filters(snapshot, random, i % 2), misspelt };
  });
}

function withError(word: string): string {
  return `${word.slice(0, 2)}q${word.slice(3)}`;
}

function filters(snapshot: Snapshot, random: Random, count: number): Question['filters'] {
  const params = random.some<FacetParam>(listedParams.filter((param) => param !== 'kind'), count);
  return Object.fromEntries(params.map((param) => [param, random.some(snapshot.facets.get(param)!.values.slice(0, 12).map(({ slug }) => slug), 1)]));
}
