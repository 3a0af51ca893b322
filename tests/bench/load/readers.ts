import { questions } from '../http/questions';

const EVERY = 5;
const some = questions.filter((_, index) => index % EVERY === 0);

/** What readers ask for beside each other: the home page, views with filters and words, entries, charts, and programs. */
export function readersAsk(slugs: readonly string[]): readonly string[] {
  const entries = slugs.map((slug) => `/catalogue/${slug}`);
  const rounds = some.map((query, round) => [
    '/',
    `/catalogue?${query}`,
    entries[round % entries.length] ?? '/catalogue',
    `/insights?${query}`,
    `/api/v1/entries?${query}`,
    `/catalogue?${query}&page=2`,
    `/insights/phase?${query}`,
  ]);
  return rounds.flat();
}

const VIEWS = 100;

/** The hundred views that are asked most: the home page, the catalogue and the charts, views of both, and entries. */
export function mostAsked(slugs: readonly string[]): readonly string[] {
  const views = questions.slice(0, VIEWS / 2).map((query, index) => `/${index % 5 === 0 ? 'insights' : 'catalogue'}?${query}`);
  return ['/', '/catalogue', '/insights', '/vocabulary', '/about', ...views, ...slugs.map((slug) => `/catalogue/${slug}`)].slice(0, VIEWS);
}

const crawled = { phase: ['origin', 'transit', 'arrival', 'camps', 'return'], region: ['europe', 'americas', 'africa', 'mena', 'asia-pacific'], dimension: ['physical', 'human', 'social', 'financial', 'natural'], kind: ['practice', 'enabler'], sort: ['newest', 'title', 'verified', 'country'] };

/** A thousand combinations of filters, as who follows every link comes by them. */
export const crawlAsks: readonly string[] = Object.entries(crawled)
  .reduce<string[]>((queries, [name, values]) => queries.flatMap((query) => values.map((value) => `${query}&${name}=${value}`)), [''])
  .map((query) => `/catalogue?${query.slice(1)}`);

/** Addresses of entries that this server has. */
export async function slugsOf(url: string): Promise<string[]> {
  const answer = await fetch(`${url}/api/v1/entries?per-page=50`);
  const { entries } = (await answer.json()) as { entries: { slug: string }[] };
  return entries.map(({ slug }) => slug);
}
