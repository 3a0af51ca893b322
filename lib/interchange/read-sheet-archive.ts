import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { SheetRefused } from '@/lib/drafting/sheet/sheet';
import { MOST_PARTS, MOST_RATIO, MOST_UNPACKED_BYTES, SMALL_PART_BYTES } from './sheet-limits';

/** The parts of an office file. Each is unpacked only when it is asked for, and never further than all of them may grow. */
export type Archive = { readonly names: readonly string[]; read(name: string): Promise<Buffer | null> };

/** Reads the directory of an archive; what it says of unpacked sizes is not believed. Throws SheetRefused. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await orDamaged(fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { validateEntrySizes: false }));
  if (zip.entryCount > MOST_PARTS) throw new SheetRefused('unpacks-too-large', String(zip.entryCount));
  const parts = await partsOf(zip);
  let unpacked = 0;
  return {
    names: [...parts.keys()],
    read: async (name) => {
      const part = parts.get(name);
      if (!part) return null;
      const content = await unpackedPart(zip, part, MOST_UNPACKED_BYTES - unpacked);
      unpacked += content.length;
      return content;
    },
  };
}

async function partsOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>();
  const entries = zip.eachEntry();
  for (let next = await orDamaged(entries.next()); !next.done; next = await orDamaged(entries.next())) {
    const { fileName } = next.value;
    if (parts.has(fileName)) throw new SheetRefused('damaged', fileName);
    parts.set(fileName, next.value);
  }
  return parts;
}

/** The bound holds while it is unpacked: memory never grows beyond it. */
async function unpackedPart(zip: ZipFile, part: Entry, room: number): Promise<Buffer> {
  if (part.isEncrypted()) throw new SheetRefused('encrypted');
  const most = Math.min(room, Math.max(SMALL_PART_BYTES, part.compressedSize * MOST_RATIO));
  const stream = await orDamaged(zip.openReadStreamPromise(part));
  const chunks: Buffer[] = [];
  let size = 0;
  const came = stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > most) stream.destroy(new SheetRefused('unpacks-too-large'));
    else chunks.push(chunk);
  });
  await orDamaged(new Promise((resolve, reject) => came.once('end', resolve).once('error', reject)));
  const content = Buffer.concat(chunks, size);
  if (crc32(content) !== part.crc32) throw new SheetRefused('damaged');
  return content;
}

/** Whatever the library finds wrong with an archive, it is not as it was made. */
async function orDamaged<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    if (cause instanceof SheetRefused) throw cause;
    throw Object.assign(new SheetRefused('damaged'), { cause });
  }
}
