import type { Database } from '@/lib/database/client';
import { organisationRedirects, withPresentOrganisations } from '@/lib/database/organisations';
import { parseDocument } from '@/lib/database/document';
import { projectionOf, type Projection } from '@/lib/database/projection';

/** What the tables show, entry by entry. */
export async function storedProjections({ prisma }: Database): Promise<Map<string, Projection>> {
  const entries = await prisma.entry.findMany({
    where: { publishedNumber: { not: null } },
    include: { tags: true, countries: true, organisations: true, sources: true, figures: { include: { breakdown: true } }, links: true },
  });
  return new Map(
    entries.map(({ id, tags, countries, organisations, sources, figures, links, ...entry }) => [
      id,
      ordered({
        ...{ entry: columnsOf(entry), tags, sources, organisations },
        countries: countries.map(({ list: _list, ...place }) => place) as Projection['countries'],
        figures: figures.map(({ breakdown: _breakdown, ...figure }) => figure),
        breakdowns: figures.flatMap(({ breakdown }) => breakdown),
        links: links as Projection['links'],
      } as Projection),
    ]),
  );
}

/** What the published documents say the tables should show. */
export async function expectedProjections({ prisma }: Database): Promise<Map<string, Projection>> {
  const entries = await prisma.entry.findMany({ where: { publishedNumber: { not: null } }, include: { published: true } });
  const former = await prisma.slugRedirect.findMany();
  const bodies = await organisationRedirects(prisma);
  const ids = new Map([...former.map(({ slug, entryId }) => [slug, entryId] as const), ...entries.map(({ slug, id }) => [slug, id] as const)]);
  return new Map(
    entries.map(({ id, slug, published }) => [
      id,
      ordered(projectionOf(id, withPresentOrganisations(parseDocument(slug, published!.number, published!.document), bodies), (target) => ids.get(target)!)),
    ]),
  );
}

/** The columns that tell of the published revision; the others are about the entry itself and its draft. */
function columnsOf({ kind, title, titleBasis, origin, concept, placeNote, startYear, endYear, firstPublished, lastVerified, nextReview }: Record<keyof Projection['entry'], unknown>): Projection['entry'] {
  return { kind, title, titleBasis, origin, concept, placeNote, startYear, endYear, firstPublished, lastVerified, nextReview } as Projection['entry'];
}

/** Rows have no order of their own. */
function ordered(projection: Projection): Projection {
  const sorted = Object.entries(projection).map(([part, rows]) => [part, Array.isArray(rows) ? rows.toSorted(byText) : rows]);
  return Object.fromEntries(sorted) as Projection;
}

function byText(a: object, b: object): number {
  const text = (row: object) => JSON.stringify(Object.entries(row).sort());
  return text(a) < text(b) ? -1 : 1;
}
