import type { Entry, Figure, Source, Tag } from '@/lib/catalogue/entry';
import type { Prisma } from './generated/client';

/** A published entry as rows: what SQL can count. `idOf` knows the entries it links to by their slugs. */
export function projectionOf(entryId: string, entry: Entry, idOf: (slug: string) => string) {
  return {
    entry: columnsOf(entry),
    tags: Object.entries(entry.classification).flatMap(([list, tags]) => tagRows(entryId, list, tags)),
    countries: entry.countries.map((place) => ({ entryId, ...place })) satisfies Prisma.EntryCountryCreateManyInput[],
    organisations: entry.organisations.map((part) => ({ entryId, ...part })) satisfies Prisma.EntryOrganisationCreateManyInput[],
    sources: [...sourceRows(entryId, 'source', entry.sources), ...sourceRows(entryId, 'further-reading', entry.furtherReading), ...sourceRows(entryId, 'tool', entry.tools)],
    figures: entry.figures.map((figure, position) => figureRow(entryId, position, figure)),
    breakdowns: entry.figures.flatMap((figure, position) => breakdownRows(entryId, position, figure)),
    links: entry.links.map(({ type, entry: slug }) => ({ fromId: entryId, type, toId: idOf(slug) })) satisfies Prisma.EntryLinkCreateManyInput[],
  };
}

export type Projection = ReturnType<typeof projectionOf>;

function columnsOf(entry: Entry) {
  return {
    kind: entry.kind,
    title: entry.title,
    titleBasis: entry.titleBasis,
    origin: entry.origin,
    concept: entry.concept,
    placeNote: entry.placeNote ?? null,
    startYear: yearOf(entry.period.start),
    endYear: yearOf(entry.period.end),
    firstPublished: dayOf(entry.firstPublished),
    lastVerified: dayOf(entry.lastVerified),
    nextReview: dayOf(entry.nextReview),
  } satisfies Prisma.EntryUncheckedUpdateInput;
}

function tagRows(entryId: string, list: string, tags: readonly Tag[] = []): Prisma.EntryTagCreateManyInput[] {
  return tags.map(({ value, primary, basis, note }) => ({ entryId, list, value, isPrimary: primary, basis, note: note ?? null }));
}

function sourceRows(entryId: string, use: string, sources: readonly Source[]): Prisma.SourceCreateManyInput[] {
  return sources.map(({ title, publisher = null, date = null, url = null, supports = null, language = null, read = null, seen }, position) => ({
    ...{ entryId, use, position, title, publisher, date, url, supports, language, read },
    seen: dayOf(seen),
  }));
}

function figureRow(entryId: string, position: number, figure: Figure): Prisma.FigureCreateManyInput {
  const { kind, what, value, amount = null, qualifier = null, unit = null, date = null, measuredBy = null, source = null, note = null } = figure;
  return { entryId, position, kind, what, value, amount, qualifier, unit, date, measuredBy, source, note };
}

function breakdownRows(entryId: string, figure: number, { breakdown }: Figure): Prisma.FigureBreakdownCreateManyInput[] {
  return breakdown.map(({ by, label, value = null }, position) => ({ entryId, figure, position, by, label, value }));
}

/** Of a day, a month or a year as entries give them. */
function yearOf(partialDate: string | undefined): number | null {
  return partialDate === undefined ? null : Number(partialDate.slice(0, 4));
}

function dayOf(day: string): Date;
function dayOf(day: string | undefined): Date | null;
function dayOf(day: string | undefined): Date | null {
  return day === undefined ? null : new Date(`${day}T00:00:00Z`);
}
