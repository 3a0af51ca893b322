import { crc32, inflateRawSync } from 'node:zlib';
import { SheetRefused } from '@/lib/drafting/sheet/sheet';
import { MOST_PARTS, MOST_RATIO, MOST_UNPACKED_BYTES, SMALL_PART_BYTES } from './sheet-limits';

const END_SIGNATURE = 0x06054b50;
const PART_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT_BYTES = 65_535;
const STORED = 0;
const DEFLATED = 8;
const IS_ENCRYPTED = 1;

type Part = { readonly method: number; readonly crc: number; readonly packed: number; readonly from: number; readonly isEncrypted: boolean };

/** The parts of an office file. Each is unpacked only when it is asked for, and never further than all of them may grow. */
export type Archive = { readonly names: readonly string[]; read(name: string): Buffer | null };

/** Reads the directory of an archive; what it says of unpacked sizes is not believed. Throws SheetRefused. */
export function openArchive(bytes: Uint8Array): Archive {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = directoryOf(zip);
  let unpacked = 0;
  return {
    names: [...parts.keys()],
    read: (name) => {
      const part = parts.get(name);
      if (!part) return null;
      const content = unpackedPart(zip, part, MOST_UNPACKED_BYTES - unpacked);
      unpacked += content.length;
      return content;
    },
  };
}

function directoryOf(zip: Buffer): Map<string, Part> {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw new SheetRefused('unpacks-too-large', String(count));
  const parts = new Map<string, Part>();
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== PART_SIGNATURE) throw new SheetRefused('damaged');
    const [nameBytes, extraBytes, commentBytes] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const name = zip.toString('utf8', at + 46, at + 46 + nameBytes);
    if (parts.has(name)) throw new SheetRefused('damaged', name);
    parts.set(name, {
      isEncrypted: (zip.readUInt16LE(at + 8) & IS_ENCRYPTED) !== 0,
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      from: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + extraBytes + commentBytes;
  }
  return parts;
}

function endOf(zip: Buffer): number {
  const first = Math.max(0, zip.length - END_BYTES - LONGEST_COMMENT_BYTES);
  for (let at = zip.length - END_BYTES; at >= first; at--) if (zip.readUInt32LE(at) === END_SIGNATURE) return at;
  throw new SheetRefused('damaged');
}

function unpackedPart(zip: Buffer, { method, crc, packed, from, isEncrypted }: Part, room: number): Buffer {
  if (isEncrypted) throw new SheetRefused('encrypted');
  if (from + 30 > zip.length || zip.readUInt32LE(from) !== LOCAL_SIGNATURE) throw new SheetRefused('damaged');
  const begin = from + 30 + zip.readUInt16LE(from + 26) + zip.readUInt16LE(from + 28);
  if (begin + packed > zip.length || (method !== STORED && method !== DEFLATED)) throw new SheetRefused('damaged');
  const content = method === STORED ? stored(zip.subarray(begin, begin + packed), room) : inflated(zip.subarray(begin, begin + packed), room);
  if (crc32(content) !== crc) throw new SheetRefused('damaged');
  return content;
}

function stored(content: Buffer, room: number): Buffer {
  if (content.length > room) throw new SheetRefused('unpacks-too-large');
  return content;
}

/** The bound holds while it is unpacked: memory never grows beyond it. */
function inflated(packed: Buffer, room: number): Buffer {
  const most = Math.min(room, Math.max(SMALL_PART_BYTES, packed.length * MOST_RATIO));
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    throw new SheetRefused((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'unpacks-too-large' : 'damaged');
  }
}
