import { z } from 'zod';
import { known } from '@/lib/catalogue/entry-values';
import { keptWidths, picturePath, pictureSchema, type Picture } from '@/lib/catalogue/picture';
import { bases, entrySchema, linkTypes, organisationRoles, type Entry } from '@/lib/catalogue/entry';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { entryAddress } from './addresses';
import { catalogueVersion, pageUrl } from './api/common-fields';

const participantSchema = z.strictObject({
  organisation: z.string().describe('Slug of the organisation.'),
  role: z.enum(organisationRoles),
  basis: z.enum(bases),
  name: z.string(),
  type: z.string().describe('Value of the list `organisation-type`.'),
});
const linkSchema = z.strictObject({ type: z.enum(linkTypes), entry: z.string().describe('Slug of an entry that is published too.'), title: z.string(), url: pageUrl, source: z.string().optional().describe('What says so.') });

const file = z.strictObject({ width: z.number().int().describe('In pixels.'), url: z.url() });
const shownPictureSchema = z.strictObject({ ...pictureSchema.shape, files: z.array(file).describe('The picture in each of its widths, the smallest first.') });

/** The answer of `GET /api/v1/entries/<slug>`: the whole published entry, its organisations and links spelled out. */
export const entryRecordSchema = z.strictObject({
  ...entrySchema.shape,
  url: pageUrl,
  pictures: z.array(shownPictureSchema),
  organisations: z.array(participantSchema),
  links: z.array(linkSchema),
  catalogueVersion,
});
export type EntryRecord = z.infer<typeof entryRecordSchema>;

export function entryRecord(entry: Entry, snapshot: Snapshot, site: URL): EntryRecord {
  return {
    ...published(entry),
    url: entryAddress(entry.slug, site),
    pictures: entry.pictures.map((picture) => ({ ...picture, files: filesOf(picture, site) })),
    organisations: entry.organisations.map((part) => {
      const { name, type } = known(snapshot.organisations, part.organisation);
      return { ...part, name, type };
    }),
    links: publishedLinks(entry, snapshot).map((link) => ({
      ...link,
      title: known(snapshot.bySlug, link.entry).title,
      url: entryAddress(link.entry, site),
    })),
    catalogueVersion: snapshot.version,
  };
}

function filesOf({ picture, width }: Picture, site: URL) {
  return keptWidths(width).map((kept) => ({ width: kept, url: new URL(picturePath(picture, kept), site).href }));
}

/** The fields of the schema and no others, whatever the object carries besides. */
function published(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => field in entrySchema.shape)) as Entry;
}

/** A link may wait for an entry that is not published yet; readers see it when it leads somewhere. */
function publishedLinks(entry: Entry, { bySlug }: Snapshot): Entry['links'] {
  return entry.links.filter((link) => bySlug.has(link.entry));
}
