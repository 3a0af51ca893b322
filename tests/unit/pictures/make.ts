import sharp, { type Sharp } from 'sharp';

type Made = { readonly width?: number; readonly height?: number };

/** Left half red, right half blue: one can tell how it was turned. */
export function halves({ width = 800, height = 600 }: Made = {}): Sharp {
  const right = { create: { width: Math.floor(width / 2), height, channels: 3, background: '#00f' } } as const;
  return sharp({ create: { width, height, channels: 3, background: '#f00' } }).composite([{ input: right, left: Math.ceil(width / 2), top: 0 }]);
}

/** Where, when and with what it was made, as cameras write it, and text that a program put into it. */
export function withPlace(picture: Sharp): Sharp {
  return picture.withExif({
    IFD0: { Make: 'SECRETCAMERA', Model: 'SECRETMODEL', Artist: 'SECRETPERSON' },
    IFD2: { DateTimeOriginal: '2024:05:19 10:11:12' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 48/1 23/1', GPSLongitudeRef: 'E', GPSLongitude: '10/1 10/1 54/1' },
  });
}

/** Red, green and blue of one pixel. */
export async function pixel(picture: Uint8Array, left: number, top: number): Promise<[number, number, number]> {
  const data = await sharp(picture).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  return [data[0]!, data[1]!, data[2]!];
}

/** A PNG whose header promises this many pixels and which holds none of them. */
export function promisingPng(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', Buffer.from('789c03000000000001', 'hex')), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
