import sharp, { type Metadata, type Sharp } from 'sharp';
import { keptWidths, MOST_WIDTH } from '@/lib/catalogue/picture';
import { formatOf } from './format';
import { LEAST_WIDTH, MOST_PIXELS, MOST_TALL, PictureRefused } from './limits';

/** Decoding is stopped after that. */
const MOST_SECONDS = 20;
/** What the eye does not miss; a picture of 1600 pixels has 100 to 300 kB. */
const QUALITY = 78;
const WHITE = '#fff';

// Memory is given back, one thread works, and only these four formats have a way in.
sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer', 'VipsForeignLoadHeifBuffer'] });

/** A picture as it is kept: upright, in WebP, without anything but its pixels. `files` by width, in pixels. */
export type Resized = { readonly width: number; readonly height: number; readonly files: ReadonlyMap<number, Uint8Array> };

/** Decodes a picture and writes it anew in every width. Throws PictureRefused for what is none, or one that is too much. */
export async function resized(bytes: Uint8Array): Promise<Resized> {
  const told = formatOf(bytes);
  if ('fault' in told) throw new PictureRefused(told.fault);
  const width = Math.min(demandFit(await headerOf(bytes)), MOST_WIDTH);
  const { data, info } = await decoded(opened(bytes).autoOrient().flatten({ background: WHITE }).resize({ width }).raw());
  const files = new Map<number, Uint8Array>();
  for (const kept of keptWidths(width)) files.set(kept, await written(sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } }), kept));
  return { width, height: info.height, files };
}

function opened(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true });
}

/** Nothing is decoded for it: what would unpack to gigabytes is turned away in a moment. */
async function headerOf(bytes: Uint8Array): Promise<Metadata> {
  return sharp(bytes, { limitInputPixels: false }).metadata().catch(refuseDamaged);
}

/** The width in which it is seen, once it is turned as the camera was held. */
function demandFit({ width, height, pages = 1, autoOrient: upright }: Metadata): number {
  if (width * height > MOST_PIXELS) throw new PictureRefused('too-many-pixels');
  if (pages > 1) throw new PictureRefused('moving');
  if (upright.width < LEAST_WIDTH) throw new PictureRefused('too-small');
  if (upright.height > MOST_TALL * upright.width) throw new PictureRefused('too-tall');
  return upright.width;
}

function decoded(picture: Sharp) {
  return picture.toColourspace('srgb').timeout({ seconds: MOST_SECONDS }).toBuffer({ resolveWithObject: true }).catch(refuseDamaged);
}

async function written(picture: Sharp, width: number): Promise<Uint8Array> {
  return picture.resize({ width }).webp({ quality: QUALITY }).timeout({ seconds: MOST_SECONDS }).toBuffer();
}

function refuseDamaged(cause: unknown): never {
  throw new PictureRefused(/timeout/i.test(String(cause)) ? 'takes-too-long' : 'damaged', { cause });
}
