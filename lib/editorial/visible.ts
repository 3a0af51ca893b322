import { organisationRoles } from '@/lib/catalogue/entry';
import type { EntryCondition } from '@/lib/database/conditions';
import { ruleOf } from '@/lib/permissions/operations';
import type { Viewer } from '@/lib/permissions/roles';

const [implementer] = organisationRoles;

/** The entries whose drafts the viewer may read, as a condition of the database: the same rule as `may(viewer, 'read', …)`. */
export function visibleTo({ id, role, organisations }: Viewer): EntryCondition {
  const reach = ruleOf('read').reach[role];
  if (reach === 'all') return {};
  if (reach === 'none') return { id: { in: [] } };
  const names = [...organisations];
  return { OR: [{ createdBy: id }, { workFor: { in: names } }, { organisations: { some: { role: implementer, organisation: { in: names } } } }] };
}

/** Those, and what everybody can read. */
export function publicOr(viewer: Viewer): EntryCondition {
  const drafts = visibleTo(viewer);
  // Prisma takes an empty condition among alternatives for one that nothing meets.
  return Object.keys(drafts).length === 0 ? {} : { OR: [{ publishedNumber: { not: null } }, drafts] };
}
