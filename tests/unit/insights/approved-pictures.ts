import { deflateSync, crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { fontFolder } from '@/lib/interchange/picture';
import { pictureFonts } from '@/lib/interchange/picture-fonts';

type Pixels = { readonly width: number; readonly height: number; readonly rgba: Uint8Array };

const GAP_PX = 12;
const GAP_GREY = 128;
const DIFFERENT = [214, 0, 110, 255] as const;

/** A PNG with the approved picture, the new one, and the places where they differ. */
export async function differenceAsPng(approved: string, drawn: string): Promise<Buffer> {
  const fontFiles = [...(await pictureFonts(fontFolder()))];
  const [before, after] = [approved, drawn].map((svg) => rendered(svg, fontFiles)) as [Pixels, Pixels];
  return png(sideBySide([before, after, difference(before, after)]));
}

function rendered(svg: string, fontFiles: string[]): Pixels {
  const image = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' } }).render();
  return { width: image.width, height: image.height, rgba: image.pixels };
}

/** What is the same is faint; what differs, or is in one of them only, is not. */
function difference(before: Pixels, after: Pixels): Pixels {
  const [width, height] = [Math.max(before.width, after.width), Math.max(before.height, after.height)];
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [one, other] = [pixel(before, x, y), pixel(after, x, y)];
      const same = one !== undefined && other !== undefined && one.every((channel, i) => channel === other[i]);
      rgba.set(same ? faint(one) : DIFFERENT, (y * width + x) * 4);
    }
  return { width, height, rgba };
}

function pixel({ width, height, rgba }: Pixels, x: number, y: number): Uint8Array | undefined {
  return x < width && y < height ? rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4) : undefined;
}

function faint([red, green, blue]: Uint8Array): number[] {
  return [red!, green!, blue!].map((channel) => 255 - (255 - channel) / 5).concat(255);
}

function sideBySide(pictures: readonly Pixels[]): Pixels {
  const width = pictures.reduce((sum, picture) => sum + picture.width + GAP_PX, -GAP_PX);
  const height = Math.max(...pictures.map((picture) => picture.height));
  const rgba = new Uint8Array(width * height * 4).fill(GAP_GREY);
  let at = 0;
  for (const picture of pictures) {
    for (let y = 0; y < picture.height; y += 1) rgba.set(picture.rgba.subarray(y * picture.width * 4, (y + 1) * picture.width * 4), (y * width + at) * 4);
    at += picture.width + GAP_PX;
  }
  return { width, height, rgba };
}

/** The least that a PNG needs: its head, its rows without a filter, its end. */
function png({ width, height, rgba }: Pixels): Buffer {
  const rows = Buffer.alloc(height * (width * 4 + 1));
  for (let y = 0; y < height; y += 1) rows.set(rgba.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6], 8);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
