import { z } from 'zod';
import { storedText } from './text/stored-text';

const line = storedText().trim().min(1).max(300);

/** Closed, so that readers and programs know what they may do with a picture; what a permission says besides stands in the credit. */
export const pictureLicences = ['cc-by-4', 'cc-by-sa-4', 'cc-by-nc-4', 'cc-by-nc-sa-4', 'cc0-1', 'public-domain', 'permission'] as const;
export type PictureLicence = (typeof pictureLicences)[number];

/** Who can be seen. Somebody who can be recognised and has not agreed is nowhere in it, so their picture cannot be published. */
export const pictured = ['nobody', 'not-recognisable', 'agreed'] as const;

export const MOST_PICTURES = 12;
/** Pixels of the largest size. */
export const MOST_WIDTH = 1600;
const WIDTHS = [320, 640, 960, MOST_WIDTH] as const;

/** A picture of an entry: which one, how large it is, and the words that go with it. */
export const pictureSchema = z.strictObject({
  picture: z.uuid(),
  width: z.int().min(1).max(MOST_WIDTH).describe('Of its largest size, in pixels.'),
  height: z.int().min(1).describe('Of its largest size, in pixels.'),
  alt: line.describe('Alternative text: what the picture shows, for who cannot see it.'),
  caption: line.optional(),
  credit: line.describe('Who made it, and who gave it.'),
  licence: z.enum(pictureLicences).describe('Terms of the picture, which are not those of the text. `permission`: used with permission, as the credit says.'),
  people: z.enum(pictured).describe('Who can be seen.'),
});
export type Picture = z.infer<typeof pictureSchema>;

/** The widths in which a picture is kept, smallest first: never more than it has. */
export function keptWidths(width: number): number[] {
  return [...WIDTHS.filter((kept) => kept < width), width];
}

/** Where a picture is served in one of its widths. */
export function picturePath(picture: string, width: number): string {
  return `/pictures/${picture}/${width}.webp`;
}

/** Where a licence can be read; a permission and the public domain have no such place. */
export function licenceAddress(licence: PictureLicence): string | undefined {
  const [, terms, version] = /^cc-?(by[a-z-]*|0)-(\d)$/.exec(licence) ?? [];
  if (!terms) return undefined;
  return terms === '0' ? `https://creativecommons.org/publicdomain/zero/${version}.0/` : `https://creativecommons.org/licenses/${terms}/${version}.0/`;
}
