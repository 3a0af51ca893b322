import { z } from 'zod';
import { shownPictures } from '@/lib/catalogue/public-pictures';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { changedFields } from '@/lib/drafting/merge';
import type { PublicVersion } from '@/lib/editorial/public-versions';
import { entryRecord, entryRecordSchema } from '../entry-record';
import { catalogueVersion, href, slug } from './common-fields';

const said = {
  number: z.int().positive().describe('Number of the revision. Those between that were never published are missing.'),
  at: z.iso.datetime().describe('When readers saw it first, in UTC.'),
  note: z.string().optional().describe('What the editors say changed; absent where they said nothing.'),
  isCurrent: z.boolean().describe('Whether readers see it now.'),
  url: z.url().describe('Page of this revision. It always says the same.'),
  href,
};

export const publishedRevisionSchema = z.strictObject({ ...said, changed: z.array(z.string()).optional().describe('Fields that differ from the revision published before, `classification.phase` for the values of a facet. Absent for the first one.') });
/** The answer of `GET /api/v1/entries/<slug>/revisions`. */
export const revisionListSchema = z.strictObject({ entry: slug, revisions: z.array(publishedRevisionSchema).describe('The newest first.'), catalogueVersion });
/** The answer of `GET /api/v1/entries/<slug>/revisions/<number>`: the entry as it was published then. */
export const revisionRecordSchema = z.strictObject({ ...entryRecordSchema.shape, revision: z.strictObject(said) });

/** `versions`: what was published of the entry, the newest first. */
export function revisionList(slug: string, versions: readonly PublicVersion[], snapshot: Snapshot, site: URL): z.infer<typeof revisionListSchema> {
  const revisions = versions.map((version, i) => {
    const before = versions[i + 1];
    return { ...told(slug, version, site), ...(before && { changed: changedFields(before.entry, version.entry) }) };
  });
  return { entry: slug, revisions, catalogueVersion: snapshot.version };
}

/**
 * Under the entry's present name, whatever it was called then. Organisations and linked entries are named as they are
 * now, and pictures that no entry shows any more are not shown here either.
 */
export function revisionRecord(slug: string, version: PublicVersion, snapshot: Snapshot, site: URL): z.infer<typeof revisionRecordSchema> {
  const pictures = shownPictures(version.entry, snapshot);
  return { ...entryRecord({ ...version.entry, slug, pictures }, snapshot, site), revision: told(slug, version, site) };
}

function told(slug: string, { number, at, note, isCurrent }: PublicVersion, site: URL) {
  const address = (path: string) => new URL(path, site).href;
  const where = { url: address(`/catalogue/${slug}/versions/${number}`), href: address(`/api/v1/entries/${slug}/revisions/${number}`) };
  return { number, at: at.toISOString(), ...(note !== null && { note }), isCurrent, ...where };
}
