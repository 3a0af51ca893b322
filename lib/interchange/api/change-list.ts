import { z } from 'zod';
import { changeKinds, type Change } from '@/lib/catalogue/change';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { catalogueVersion, href, pageFields, pageUrl, slug } from './common-fields';
import { pageOf } from './pages';
import type { Given } from './parameter';
import type { plain } from './parameters';

export const changeSchema = z.strictObject({
  version: z.int().positive().describe('Catalogue version with which readers saw it.'),
  at: z.iso.datetime().describe('When, in UTC.'),
  kind: z.enum(changeKinds).describe('`published`: the entry appeared. `changed`: parts of it did. `verified`: only the days of its verification moved. `archived`: it went. `renamed`: its address changed.'),
  slug: slug.describe('The entry’s present name.'),
  revision: z.int().positive().describe('Number of the published revision; for `archived` the one that was seen last.'),
  fields: z.array(z.string()).describe('Fields that changed; none where the whole entry appeared or went.'),
  note: z.string().optional().describe('What the editors say changed, or why the entry went; absent where they said nothing.'),
  former: z.string().optional().describe('For `renamed`: the name before.'),
  url: pageUrl,
  href: href.describe('The entry in the API; an archived one answers 410 there.'),
});

/** The answer of `GET /api/v1/changes`. */
export const changeListSchema = z.strictObject({
  since: z.int().nonnegative().describe('Catalogue version after which changes are told; 0 for all.'),
  ...pageFields,
  changes: z.array(changeSchema).describe('The oldest first.'),
  catalogueVersion: catalogueVersion.describe('Ask for `since` this version next time.'),
});

type Asked = Given<{ since: typeof plain.since; page: typeof plain.page; 'per-page': (typeof plain)['per-page'] }>;

export function changeList(snapshot: Snapshot, { since = 0, ...asked }: Asked, site: URL): z.infer<typeof changeListSchema> {
  const { items, ...page } = pageOf(snapshot.changes.filter(({ version }) => version > since), asked);
  return { since, ...page, changes: items.map((change) => told(change, site)), catalogueVersion: snapshot.version };
}

function told({ version, at, kind, slug, revision, fields, note, former }: Change, site: URL): z.infer<typeof changeSchema> {
  const said = { ...(note !== undefined && { note }), ...(former !== undefined && { former }) };
  const where = { url: new URL(`/catalogue/${slug}`, site).href, href: new URL(`/api/v1/entries/${slug}`, site).href };
  return { version, at, kind, slug, revision, fields: [...fields], ...said, ...where };
}
