import { expect, type APIRequestContext, type Page } from '@playwright/test';
import type { EntryList } from '@/lib/interchange/entry-list';
import type { Person } from '../support/people';
import { csvOf, newRow, sendSheet, table } from '../support/sheets';

/** One kind of page: its file below `app/[locale]`, an address of it, its heading, and what its numbers are by the API. */
export type PageKind = {
  readonly file: string;
  readonly path: string | ((page: Page) => Promise<string>);
  readonly heading: string | RegExp;
  readonly as?: Person;
  readonly numbers?: (page: Page) => Promise<void>;
};

const VIEW = 'phase=arrival&region=europe';
const ENTRY = 'trace-the-face';

async function answer<T>(request: APIRequestContext, path: string): Promise<T> {
  const answered = await request.get(path);
  expect(answered.status(), path).toBe(200);
  return (await answered.json()) as T;
}

const found = async (page: Page, query = '') => answer<EntryList>(page.request, `/api/v1/entries?${query}`);

/** The sentence of a list or a chart says how many there are. */
const saysTotal = (query: string, noun = 'entries') => async (page: Page) => {
  await expect(page.getByRole('main').getByText(`${(await found(page, query)).total} ${noun}`).first()).toBeVisible();
};

/** Every value of a list stands with the number of its entries. */
async function countsValues(page: Page): Promise<void> {
  const { facets } = await found(page, 'tags=all');
  for (const { slug, count } of facets.find(({ param }) => param === 'phase')!.values.filter((value) => value.slug !== 'unknown'))
    await expect(page.locator(`main a.term-count[href="/catalogue?phase=${slug}"]`)).toHaveText(String(count));
}

async function countsLists(page: Page): Promise<void> {
  const { vocabularies } = await answer<{ vocabularies: { list: string; values: number }[] }>(page.request, '/api/v1/vocabularies');
  // Organisations are as many as entries name: their list says no number.
  for (const { list, values } of vocabularies.filter((vocabulary) => vocabulary.list !== 'organisation')) await expect(page.locator('main li', { has: page.locator(`a[href="/vocabulary/${list}"]`) })).toContainText(`${values} values`);
}

async function countsTheWhole(page: Page): Promise<void> {
  const kinds = await Promise.all(['practice', 'enabler'].map(async (kind) => (await found(page, `kind=${kind}`)).total));
  const { countries } = await answer<{ countries: { entries: Record<string, number> }[] }>(page.request, '/api/v1/countries');
  const [practices, enablers] = kinds;
  expect(countries.length).toBeGreaterThan(0);
  await expect(page.getByRole('main')).toContainText(new RegExp(`${practices} practices and ${enablers} enablers from \\d+ countries`));
}

async function listsSources(page: Page): Promise<void> {
  const { sources } = await answer<{ sources: unknown[] }>(page.request, `/api/v1/entries/${ENTRY}`);
  await expect(page.locator('section[aria-labelledby=sources-heading] ol > li')).toHaveCount(sources.length);
}

async function listsVersions(page: Page): Promise<void> {
  const { revisions } = await answer<{ revisions: unknown[] }>(page.request, `/api/v1/entries/${ENTRY}/revisions`);
  await expect(page.getByRole('link', { name: /^Read it as published/ })).toHaveCount(revisions.length);
}

/** The page on which an entry that readers see is written, or one below it. */
const ofEntry = (below = '') => async (page: Page) => {
  const { entries } = await answer<{ entries: { id: string; title: string }[] }>(page.request, '/api/workspace/entries?q=Trace+the+Face');
  return `/workspace/entries/${entries.find(({ title }) => title === 'Trace the Face')!.id}${below}`;
};

async function ofPerson(page: Page): Promise<string> {
  await page.goto('/workspace/people');
  return (await page.getByRole('link', { name: 'ben Example', exact: true }).getAttribute('href'))!;
}

async function ofSheet(page: Page): Promise<string> {
  const [head = []] = await table(page, 'template?format=csv');
  await sendSheet(page, 'one.csv', csvOf([head, newRow(head, { kind: 'practice', title: 'Sent in without script' })]));
  return new URL(page.url()).pathname;
}

export const pageKinds: readonly PageKind[] = [
  { file: '', path: '/', heading: /^How others helped/, numbers: countsTheWhole },
  { file: 'catalogue', path: `/catalogue?${VIEW}`, heading: 'Catalogue', numbers: saysTotal(VIEW) },
  { file: 'catalogue/[slug]', path: `/catalogue/${ENTRY}`, heading: 'Trace the Face', numbers: listsSources },
  { file: 'catalogue/[slug]/versions', path: `/catalogue/${ENTRY}/versions`, heading: 'What changed, and when', numbers: listsVersions },
  { file: 'catalogue/[slug]/versions/[number]', path: `/catalogue/${ENTRY}/versions/1`, heading: 'Trace the Face' },
  { file: 'vocabulary', path: '/vocabulary', heading: 'Classification', numbers: countsLists },
  { file: 'vocabulary/[list]', path: '/vocabulary/phase', heading: 'Journey phases', numbers: countsValues },
  { file: 'vocabulary/[list]/[value]', path: '/vocabulary/phase/arrival', heading: 'On arrival', numbers: saysTotal('kind=practice&phase=arrival', 'practices') },
  { file: 'about', path: '/about', heading: 'About this collection' },
  { file: 'glossary', path: '/glossary', heading: 'Glossary' },
  { file: 'data', path: '/data', heading: 'Open data' },
  { file: 'data/use', path: `/data/use?${VIEW}`, heading: 'Use this view in your own tools', numbers: saysTotal(VIEW) },
  { file: 'share', path: '/share', heading: 'Share a practice' },
  { file: 'share/sent', path: '/share/sent', heading: 'It has arrived' },
  { file: 'insights', path: `/insights?${VIEW}`, heading: 'How practices are distributed', numbers: saysTotal(`kind=practice&tags=primary&${VIEW}`, 'practices') },
  { file: 'insights/[chart]', path: `/insights/need?${VIEW}`, heading: /practices$/, numbers: saysTotal(`kind=practice&tags=primary&${VIEW}`, 'practices') },
  { file: 'insights/brief', path: `/insights/brief?${VIEW}`, heading: 'Make a brief', numbers: saysTotal(`kind=practice&tags=primary&${VIEW}`, 'practices') },
  { file: 'sign-in', path: '/sign-in', heading: 'Sign in' },
  { file: 'sign-in/code', path: '/sign-in/code', heading: 'Second step' },
  { file: 'sign-in/forgotten', path: '/sign-in/forgotten', heading: 'A new password' },
  { file: 'sign-in/link', path: '/sign-in/link', heading: 'A one-time link' },
  { file: 'sign-in/link/[token]', path: '/sign-in/link/x', heading: 'Sign in with this link' },
  { file: 'sign-in/new-password/[token]', path: '/sign-in/new-password/x', heading: 'Choose a new password' },
  { file: 'set-up/[token]', path: '/set-up/x', heading: 'This set-up address does not work' },
  { file: 'invitation/[token]', path: '/invitation/x', heading: 'This invitation does not work' },
  { file: 'account', path: '/account', as: 'edda', heading: /./ },
  { file: 'workspace', path: '/workspace', as: 'edda', heading: /edda Example/ },
  { file: 'workspace/new', path: '/workspace/new', as: 'edda', heading: /./ },
  { file: 'workspace/open/[slug]', path: `/workspace/open/${ENTRY}`, as: 'edda', heading: 'Trace the Face' },
  { file: 'workspace/entries/[id]', path: ofEntry(), as: 'edda', heading: 'Trace the Face' },
  { file: 'workspace/entries/[id]/preview', path: ofEntry('/preview'), as: 'edda', heading: 'Trace the Face' },
  { file: 'workspace/entries/[id]/review', path: ofEntry('/review'), as: 'edda', heading: /Trace the Face$/ },
  { file: 'workspace/entries/[id]/history', path: ofEntry('/history'), as: 'edda', heading: /Trace the Face$/ },
  { file: 'workspace/sheets', path: '/workspace/sheets', as: 'edda', heading: /./ },
  { file: 'workspace/sheets/[id]', path: ofSheet, as: 'edda', heading: /./ },
  { file: 'workspace/people', path: '/workspace/people', as: 'ada', heading: 'People' },
  { file: 'workspace/people/[id]', path: ofPerson, as: 'ada', heading: 'ben Example' },
  { file: 'workspace/log', path: '/workspace/log', as: 'ada', heading: /./ },
  { file: 'workspace/lists', path: '/workspace/lists', as: 'ada', heading: 'Lists' },
  { file: 'workspace/lists/[list]', path: '/workspace/lists/phase', as: 'ada', heading: 'Journey phase' },
  { file: 'workspace/lists/[list]/[value]', path: '/workspace/lists/phase/origin', as: 'ada', heading: /origin/i },
  { file: 'workspace/organisations', path: '/workspace/organisations', as: 'edda', heading: 'Organisations' },
  { file: 'workspace/organisations/[slug]', path: '/workspace/organisations/unhcr', as: 'edda', heading: /./ },
  { file: 'workspace/settings', path: '/workspace/settings', as: 'ada', heading: 'Settings' },
];

/** Addresses at which there is nothing, of every kind that could have been something. */
export const notThere: readonly (Pick<PageKind, 'file' | 'as'> & { readonly path: string })[] = [
  { file: '[...missing]', path: '/no-such-page' },
  { file: 'catalogue/[slug]', path: '/catalogue/no-such-entry' },
  { file: 'catalogue/[slug]/versions/[number]', path: `/catalogue/${ENTRY}/versions/99` },
  { file: 'vocabulary/[list]', path: '/vocabulary/no-such-list' },
  { file: 'vocabulary/[list]/[value]', path: '/vocabulary/phase/no-such-value' },
  { file: 'insights/[chart]', path: '/insights/no-such-chart' },
  { file: 'workspace/entries/[id]', path: '/workspace/entries/none', as: 'edda' },
  { file: 'workspace/open/[slug]', path: '/workspace/open/none', as: 'edda' },
];
