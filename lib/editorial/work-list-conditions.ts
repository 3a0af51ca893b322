import 'server-only';
import { organisationRoles, type Entry } from '@/lib/catalogue/entry';
import type { Database } from '@/lib/database/client';
import type { Prisma } from '@/lib/database/generated/client';
import { addressesOf } from '@/lib/drafting/addresses';
import { lackingIn } from '@/lib/drafting/lacking';
import { deadAddresses } from '@/lib/links/dead-addresses';
import type { Stage } from '@/lib/permissions/operations';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { workListsFor, type WorkListName } from '@/lib/permissions/work-lists';
import { today } from '@/lib/vocabulary/day';
import { visibleTo } from './visible';

/** What some lists are about: the catalogue that readers see. */
export type PublishedEntries = { readonly entries: readonly Entry[] };

type Asked = { readonly database: Database; readonly viewer: Viewer; readonly today: Date; readonly published: PublishedEntries | undefined };
type Condition = (asked: Asked) => Prisma.EntryWhereInput | Promise<Prisma.EntryWhereInput>;

const inWork: Stage[] = ['draft', 'in-review', 'changes-asked', 'scheduled'];
const isPublished = { publishedNumber: { not: null } };
const [implementer] = organisationRoles;

const conditions: { readonly [N in WorkListName]: Condition } = {
  'sent-back': ({ viewer }) => ({ stage: 'changes-asked', createdBy: viewer.id }),
  'my-drafts': ({ viewer }) => ({ stage: 'draft', createdBy: viewer.id }),
  'my-review': ({ viewer }) => ({ stage: 'in-review', assignee: viewer.id }),
  unassigned: () => ({ stage: 'in-review', assignee: null }),
  submitted: ({ viewer }) => ({ stage: { in: ['in-review', 'scheduled'] }, createdBy: viewer.id }),
  overdue: ({ today }) => ({ stage: { in: inWork }, due: { lt: today } }),
  'in-work': () => ({ stage: { in: inWork } }),
  'review-due': ({ today }) => ({ ...isPublished, nextReview: { lte: today } }),
  'never-verified': () => ({ ...isPublished, lastVerified: null }),
  'dead-links': async ({ database, published }) => among(entriesOf(published), await withDeadLinks(database, entriesOf(published))),
  incomplete: ({ published }) => among(entriesOf(published), incompleteOnes(entriesOf(published))),
  archived: () => ({ archivedAt: { not: null } }),
};

/** The entries of a list that the viewer may see: for what is listed, counted or exported. Throws `not-signed-in`, `not-allowed`. */
export async function workListCondition(database: Database, viewer: Viewer | null, name: WorkListName, published?: PublishedEntries): Promise<Prisma.EntryWhereInput> {
  if (!viewer) throw new Refused('not-signed-in');
  if (!workListsFor(viewer).includes(name)) throw new Refused('not-allowed');
  return { AND: [visibleTo(viewer), await conditions[name]({ database, viewer, today: new Date(today()), published })] };
}

/** What an organisation runs, as readers see it, and what is written for it; not what was put away. Throws `not-signed-in`, `not-allowed`. */
export function organisationCondition(viewer: Viewer | null, slug?: string): Prisma.EntryWhereInput {
  if (!viewer) throw new Refused('not-signed-in');
  if (viewer.role === 'contributor' && slug !== undefined && !viewer.organisations.includes(slug)) throw new Refused('not-allowed');
  const theirs = slug === undefined ? [] : [{ OR: [{ workFor: slug }, { organisations: { some: { role: implementer, organisation: slug } } }] }];
  return { AND: [visibleTo(viewer), { OR: [isPublished, { stage: { in: inWork } }] }, ...theirs] };
}

function entriesOf(published: PublishedEntries | undefined): readonly Entry[] {
  if (!published) throw new Error('This list is about what readers see, and was not given it.');
  return published.entries;
}

/** Asked by slug in the smaller half of them, since both can be most of the collection. */
function among(all: readonly Entry[], slugs: ReadonlySet<string>): Prisma.EntryWhereInput {
  const others = all.map(({ slug }) => slug).filter((slug) => !slugs.has(slug));
  return { ...isPublished, slug: slugs.size <= others.length ? { in: [...slugs] } : { notIn: others } };
}

const incomplete = new WeakMap<readonly Entry[], ReadonlySet<string>>();

function incompleteOnes(entries: readonly Entry[]): ReadonlySet<string> {
  const found = incomplete.get(entries) ?? new Set(entries.filter((entry) => lackingIn(entry).length > 0).map(({ slug }) => slug));
  incomplete.set(entries, found);
  return found;
}

async function withDeadLinks(database: Database, entries: readonly Entry[]): Promise<ReadonlySet<string>> {
  const dead = await deadAddresses(database);
  if (dead.size === 0) return new Set();
  return new Set(entries.filter((entry) => addressesOf(entry).some(({ address }) => dead.has(address))).map(({ slug }) => slug));
}
