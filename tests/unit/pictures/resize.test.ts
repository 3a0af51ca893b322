import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { keptWidths } from '@/lib/catalogue/picture';
import { MOST_BYTES, PictureRefused, type PictureFault } from '@/lib/pictures/limits';
import { resized } from '@/lib/pictures/resize';
import { halves, pixel, promisingPng, withPlace } from './make';

async function faultOf(bytes: Uint8Array): Promise<PictureFault | 'none'> {
  try {
    await resized(bytes);
    return 'none';
  } catch (error) {
    if (error instanceof PictureRefused) return error.fault;
    throw error;
  }
}

/** A red and a blue side, whatever the compression made of them. */
const isRed = ([red, , blue]: readonly [number, number, number]) => red > 200 && blue < 60;
const isBlue = ([red, , blue]: readonly [number, number, number]) => blue > 200 && red < 60;

test('what the file says of place, time, device and person is gone', async () => {
  const sent = await withPlace(halves()).jpeg().toBuffer();
  const before = await sharp(sent).metadata();
  expect(before.exif?.toString('latin1')).toContain('SECRETCAMERA');
  expect(before.exif!.length).toBeGreaterThan(200);
  const { files } = await resized(sent);
  for (const [width, bytes] of files) {
    const { exif, icc, xmp, iptc, format } = await sharp(bytes).metadata();
    expect([format, exif, icc, xmp, iptc], String(width)).toEqual(['webp', undefined, undefined, undefined, undefined]);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/SECRET|GPS|EXIF|XMP|ICCP/);
  }
});

test.each([
  [1, 800, 600, isRed, isBlue],
  [3, 800, 600, isBlue, isRed],
  [6, 600, 800, isRed, isRed],
  [8, 600, 800, isBlue, isBlue],
] as const)('a picture taken with the camera turned (%i) stands upright', async (orientation, width, height, isLeftTop, isRightTop) => {
  const made = await resized(await halves().withMetadata({ orientation }).jpeg().toBuffer());
  expect([made.width, made.height]).toEqual([width, height]);
  const largest = made.files.get(width)!;
  expect(isLeftTop(await pixel(largest, 20, 20))).toBe(true);
  expect(isRightTop(await pixel(largest, width - 20, 20))).toBe(true);
});

test.each([[320, 240], [500, 400], [1600, 900], [4000, 3000], [1000, 4000]])('of %i × %i pixels, its sizes are made, and none is larger than it', async (width, height) => {
  const made = await resized(await halves({ width, height }).png().toBuffer());
  expect(made.width).toBe(Math.min(width, 1600));
  expect([...made.files.keys()]).toEqual(keptWidths(made.width));
  for (const [kept, bytes] of made.files) {
    const shown = await sharp(bytes).metadata();
    expect(shown.width).toBe(kept);
    expect(Math.abs(shown.height - (height * kept) / width)).toBeLessThanOrEqual(1);
  }
});

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s is taken', async (format) => {
  expect(await faultOf(await halves().toFormat(format).toBuffer())).toBe('none');
});

test('colours of print, of many bits, of one and of none behind them become colours of a screen', async () => {
  const print = await resized(await halves().toColourspace('cmyk').jpeg().toBuffer());
  const deep = await resized(await halves().toColourspace('rgb16').png().toBuffer());
  const grey = await resized(await halves().greyscale().png().toBuffer());
  const clear = await resized(await sharp({ create: { width: 400, height: 400, channels: 4, background: '#0000' } }).png().toBuffer());
  for (const { files } of [print, deep, grey, clear]) expect((await sharp(files.get(320)!).metadata()).space).toBe('srgb');
  expect(isRed(await pixel(deep.files.get(320)!, 20, 20))).toBe(true);
  expect(await pixel(clear.files.get(320)!, 20, 20)).toEqual([255, 255, 255]);
});

describe('what is no picture for here is refused, and its name saves none', () => {
  const text = (words: string) => Buffer.from(words.padEnd(4_000, ' '));
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, PictureFault]>([
    ['nothing', () => new Uint8Array(), 'not-a-picture'],
    ['a text', () => text('Good morning'), 'not-a-picture'],
    ['a page', () => text('<!doctype html><script>alert(1)</script>'), 'not-a-picture'],
    ['a program', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(5_000)]), 'not-a-picture'],
    ['an archive, as sheets are', () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(5_000)]), 'not-a-picture'],
    ['SVG', () => text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'drawing'],
    ['SVG behind a declaration', () => text('<?xml version="1.0"?>\n<!-- a drawing -->\n<svg width="900" height="900"/>'), 'drawing'],
    ['PDF', () => text('%PDF-1.7'), 'document'],
    ['HEIC', () => Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(5_000)]), 'phone-format'],
    ['a film', () => Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'), Buffer.alloc(5_000)]), 'not-a-picture'],
    ['GIF', () => halves().gif().toBuffer(), 'other-format'],
    ['TIFF', () => halves().tiff().toBuffer(), 'other-format'],
    ['a film of several pictures', () => moving(), 'moving'],
    ['a header alone', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'damaged'],
    ['a page behind the first bytes of a picture', () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), text('<script>alert(1)</script>')]), 'damaged'],
    ['a picture cut short', async () => (await halves({ width: 2000, height: 1500 }).jpeg().toBuffer()).subarray(0, 9_000), 'damaged'],
    ['a PNG cut short', async () => (await sharp({ create: { width: 900, height: 900, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 100, sigma: 40 } } }).png().toBuffer()).subarray(0, 200_000), 'damaged'],
    ['a stamp', () => halves({ width: 200, height: 200 }).png().toBuffer(), 'too-small'],
    ['a strip', () => halves({ width: 400, height: 2400 }).png().toBuffer(), 'too-tall'],
  ])('%s', async (_what, make, fault) => {
    expect(await faultOf(await make())).toBe(fault);
  });
});

async function moving(): Promise<Uint8Array> {
  const frame = (background: string) => sharp({ create: { width: 400, height: 400, channels: 3, background } }).png().toBuffer();
  return sharp([await frame('#f00'), await frame('#00f')], { join: { animated: true } }).webp().toBuffer();
}

test('what would unpack to gigabytes is turned away by its header, in a moment', async () => {
  const bombs = [promisingPng(100_000, 100_000), promisingPng(50_001, 1_000), await sharp({ create: { width: 8_000, height: 6_300, channels: 3, background: '#fff' } }).png().toBuffer()];
  for (const bomb of bombs) {
    expect(bomb.byteLength).toBeLessThan(MOST_BYTES);
    const began = performance.now();
    expect(await faultOf(bomb)).toBe('too-many-pixels');
    expect(performance.now() - began).toBeLessThan(1_000);
  }
});

test('what hides behind a picture does not come along', async () => {
  const sent = Buffer.concat([await halves().jpeg().toBuffer(), Buffer.from('PK\x03\x04 <script>HIDDEN</script>')]);
  for (const bytes of (await resized(sent)).files.values()) expect(Buffer.from(bytes).toString('latin1')).not.toContain('HIDDEN');
});

test('programs of drawings are not read even where they are asked to be', async () => {
  await expect(sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"/>')).metadata()).rejects.toThrow();
});
