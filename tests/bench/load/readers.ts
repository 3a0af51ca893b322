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

/** Addresses of entries that this server has. */
export async function slugsOf(url: string): Promise<string[]> {
  const answer = await fetch(`${url}/api/v1/entries?per-page=50`);
  const { entries } = (await answer.json()) as { entries: { slug: string }[] };
  return entries.map(({ slug }) => slug);
}
