import type { Entry } from '@/lib/catalogue/entry';
import type { Transaction } from './client';
import { organisationRedirects, withPresentOrganisations } from './organisations';
import { projectionOf, type Projection } from './projection';

/** A revision that readers are to see. */
export type Publication = { readonly entryId: string; readonly number: number; readonly document: Entry };

/** Puts what SQL can count of these revisions in the place of what their entries showed before. */
export async function writeProjections(transaction: Transaction, publications: readonly Publication[]): Promise<void> {
  const idOf = await linkTargets(transaction, publications);
  const redirects = await organisationRedirects(transaction);
  const projections = publications.map(({ entryId, document }) => projectionOf(entryId, withPresentOrganisations(document, redirects), idOf));
  await clear(transaction, publications.map(({ entryId }) => entryId));
  for (const [index, { entryId, number }] of publications.entries()) {
    await transaction.entry.update({ where: { id: entryId }, data: { publishedNumber: number, ...projections[index]!.entry } });
  }
  await insert(transaction, projections);
}

/** Takes an entry out of what SQL can count of the published ones. */
export async function clearProjection(transaction: Transaction, entryId: string): Promise<void> {
  await clear(transaction, [entryId]);
  await transaction.entry.update({ where: { id: entryId }, data: { publishedNumber: null, ...nothingPublished } });
}

const nothingPublished = { title: null, titleBasis: null, origin: null, concept: null, placeNote: null, startYear: null, endYear: null, firstPublished: null, lastVerified: null, nextReview: null };

async function linkTargets(transaction: Transaction, publications: readonly Publication[]): Promise<(slug: string) => string> {
  const slugs = publications.flatMap(({ document }) => document.links.map((link) => link.entry));
  const where = { slug: { in: [...new Set(slugs)] } };
  const former = await transaction.slugRedirect.findMany({ where });
  const present = await transaction.entry.findMany({ where, select: { id: true, slug: true } });
  const ids = new Map([...former.map(({ slug, entryId }) => [slug, entryId] as const), ...present.map(({ slug, id }) => [slug, id] as const)]);
  return (slug) => {
    const id = ids.get(slug);
    if (!id) throw new Error(`A link leads to “${slug}”, and there is no such entry.`);
    return id;
  };
}

async function clear(transaction: Transaction, entryIds: string[]): Promise<void> {
  const where = { entryId: { in: entryIds } };
  await transaction.entryTag.deleteMany({ where });
  await transaction.entryCountry.deleteMany({ where });
  await transaction.entryOrganisation.deleteMany({ where });
  await transaction.source.deleteMany({ where });
  await transaction.figure.deleteMany({ where });
  await transaction.entryLink.deleteMany({ where: { fromId: { in: entryIds } } });
}

async function insert(transaction: Transaction, projections: readonly Projection[]): Promise<void> {
  await transaction.entryTag.createMany({ data: projections.flatMap(({ tags }) => tags) });
  await transaction.entryCountry.createMany({ data: projections.flatMap(({ countries }) => countries) });
  await transaction.entryOrganisation.createMany({ data: projections.flatMap(({ organisations }) => organisations) });
  await transaction.source.createMany({ data: projections.flatMap(({ sources }) => sources) });
  await transaction.figure.createMany({ data: projections.flatMap(({ figures }) => figures) });
  await transaction.figureBreakdown.createMany({ data: projections.flatMap(({ breakdowns }) => breakdowns) });
  await transaction.entryLink.createMany({ data: projections.flatMap(({ links }) => links) });
}
