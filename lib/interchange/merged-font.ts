/**
 * One TrueType font from several of the same design. The renderer of pictures lays a line out with one font only,
 * where letters join as Arabic ones do, so the letters of all scripts have to be in that font.
 *
 * The first font keeps its glyphs and its rules of joining; the glyphs of the others are added, and win where both
 * have a character. What the others say about pairs of letters (kerning) is lost.
 */
export function mergedFont(first: Buffer, others: readonly Buffer[], family: string): Buffer {
  const tables = tablesOf(first);
  const fonts = [first, ...others].map(readGlyphs);
  const starts = fonts.map((_, i) => fonts.slice(0, i).reduce((sum, { glyphs }) => sum + glyphs.length, 0));
  const glyphs = fonts.flatMap((font, i) => font.glyphs.map((glyph) => moved(glyph, starts[i]!)));
  const codes = new Map<number, number>();
  for (const i of [...fonts.keys()].sort((a, b) => rank(a) - rank(b))) for (const [code, glyph] of fonts[i]!.codes) if (!codes.has(code)) codes.set(code, glyph + starts[i]!);
  tables.set('glyf', Buffer.concat(glyphs));
  tables.set('loca', locations(glyphs));
  tables.set('hmtx', Buffer.concat(fonts.map(({ metrics }) => metrics)));
  tables.set('hhea', withNumber(tables.get('hhea')!, 34, glyphs.length));
  tables.set('head', withNumber(tables.get('head')!, 50, 1));
  tables.set('maxp', largest(fonts.map(({ limits }) => limits), glyphs.length));
  tables.set('cmap', characterMap(codes));
  tables.set('post', withoutNames(tables.get('post')!));
  tables.set('name', inFamily(tables.get('name')!, family));
  tables.delete('STAT');
  return written(tables);
}

/** Earlier ones among the others win, then the first font. */
function rank(i: number): number {
  return i === 0 ? Infinity : i;
}

type Glyphs = { readonly glyphs: readonly Buffer[]; readonly metrics: Buffer; readonly codes: ReadonlyMap<number, number>; readonly limits: Buffer };

function readGlyphs(font: Buffer): Glyphs {
  const tables = tablesOf(font);
  const [head, maxp, loca, glyf] = (['head', 'maxp', 'loca', 'glyf'] as const).map((name) => tables.get(name)!) as [Buffer, Buffer, Buffer, Buffer];
  const count = maxp.readUInt16BE(4);
  const isLong = head.readInt16BE(50) === 1;
  const at = (i: number) => (isLong ? loca.readUInt32BE(4 * i) : 2 * loca.readUInt16BE(2 * i));
  const glyphs = Array.from({ length: count }, (_, i) => padded(glyf.subarray(at(i), at(i + 1))));
  return { glyphs, metrics: metricsOf(tables, count), codes: codesOf(tables.get('cmap')!), limits: maxp };
}

/** Advance and side bearing of every glyph; fonts leave out advances that repeat at the end. */
function metricsOf(tables: Tables, count: number): Buffer {
  const hmtx = tables.get('hmtx')!;
  const full = tables.get('hhea')!.readUInt16BE(34);
  const metrics = Buffer.alloc(4 * count);
  for (let i = 0; i < count; i++) {
    metrics.writeUInt16BE(hmtx.readUInt16BE(4 * Math.min(i, full - 1)), 4 * i);
    metrics.writeInt16BE(hmtx.readInt16BE(i < full ? 4 * i + 2 : 4 * full + 2 * (i - full)), 4 * i + 2);
  }
  return metrics;
}

const HAS_WORDS = 0x1;
const HAS_SCALE = 0x8;
const HAS_TWO_SCALES = 0x40;
const HAS_MATRIX = 0x80;
const HAS_MORE = 0x20;

/** A glyph that is put together from others names them by number, and these numbers move. */
function moved(glyph: Buffer, by: number): Buffer {
  if (by === 0 || glyph.length === 0 || glyph.readInt16BE(0) >= 0) return glyph;
  const copy = Buffer.from(glyph);
  let at = 10;
  for (let flags = HAS_MORE; flags & HAS_MORE; ) {
    flags = copy.readUInt16BE(at);
    copy.writeUInt16BE(copy.readUInt16BE(at + 2) + by, at + 2);
    at += 4 + (flags & HAS_WORDS ? 4 : 2) + (flags & HAS_SCALE ? 2 : flags & HAS_TWO_SCALES ? 4 : flags & HAS_MATRIX ? 8 : 0);
  }
  return copy;
}

function locations(glyphs: readonly Buffer[]): Buffer {
  const loca = Buffer.alloc(4 * (glyphs.length + 1));
  let at = 0;
  glyphs.forEach((glyph, i) => {
    at += glyph.length;
    loca.writeUInt32BE(at, 4 * (i + 1));
  });
  return loca;
}

/** The characters of a font, from its map of format 4, which every font for the web has. */
function codesOf(cmap: Buffer): Map<number, number> {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + 8 * i));
  const start = subtables.find((at) => cmap.readUInt16BE(at) === 4);
  if (start === undefined) throw new Error('A font without a character map of format 4');
  const segments = cmap.readUInt16BE(start + 6) / 2;
  const column = (n: number, i: number) => start + 14 + 2 * i + (n === 0 ? 0 : 2) + 2 * segments * n;
  const codes = new Map<number, number>();
  for (let i = 0; i < segments; i++) {
    const [last, first, delta, offset] = [0, 1, 2, 3].map((n) => cmap.readUInt16BE(column(n, i))) as [number, number, number, number];
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const found = offset === 0 ? code : cmap.readUInt16BE(column(3, i) + offset + 2 * (code - first));
      if (found !== 0) codes.set(code, (found + delta) & 0xffff);
    }
  }
  return codes;
}

/** A map of format 12: groups of characters, here of one each. */
function characterMap(codes: ReadonlyMap<number, number>): Buffer {
  const sorted = [...codes].sort(([a], [b]) => a - b);
  const head = [0, 1, 3, 10].map(short);
  const body = [short(12), short(0), long(16 + 12 * sorted.length), long(0), long(sorted.length)];
  return Buffer.concat([...head, long(12), ...body, ...sorted.flatMap(([code, glyph]) => [long(code), long(code), long(glyph)])]);
}

/** The limits that a program may need to make room for, each as the largest of all. */
function largest(limits: readonly Buffer[], count: number): Buffer {
  const whole = withNumber(limits[0]!, 4, count);
  for (let at = 6; at < whole.length; at += 2) whole.writeUInt16BE(Math.max(...limits.map((one) => one.readUInt16BE(at))), at);
  return whole;
}

const POST_HEADER_BYTES = 32;

function withoutNames(post: Buffer): Buffer {
  const header = Buffer.from(post.subarray(0, POST_HEADER_BYTES));
  header.writeUInt32BE(0x00030000, 0);
  return header;
}

const FAMILY_NAMES = [1, 16];

/** Names of families that begin with this one are cut to it: then weights and scripts are found under one name. */
function inFamily(names: Buffer, family: string): Buffer {
  const copy = Buffer.from(names);
  const texts = copy.readUInt16BE(4);
  for (let at = 6; at < 6 + 12 * copy.readUInt16BE(2); at += 12) {
    const from = texts + copy.readUInt16BE(at + 10);
    const text = Buffer.from(copy.subarray(from, from + copy.readUInt16BE(at + 8))).swap16().toString('utf16le');
    if (FAMILY_NAMES.includes(copy.readUInt16BE(at + 6)) && text.startsWith(family)) copy.writeUInt16BE(2 * family.length, at + 8);
  }
  return copy;
}

type Tables = Map<string, Buffer>;

function tablesOf(font: Buffer): Tables {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  return new Map(records.map((at) => [font.toString('latin1', at, at + 4), font.subarray(font.readUInt32BE(at + 8), font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12))]));
}

/** Without checksums and search ranges: nothing that reads our fonts looks at them. */
function written(tables: Tables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  let at = 12 + 16 * sorted.length;
  const records = sorted.map(([name, table]) => {
    const record = Buffer.concat([Buffer.from(name, 'latin1'), long(0), long(at), long(table.length)]);
    at += padded(table).length;
    return record;
  });
  return Buffer.concat([long(0x00010000), short(sorted.length), Buffer.alloc(6), ...records, ...sorted.map(([, table]) => padded(table))]);
}

function padded(bytes: Buffer): Buffer {
  const missing = (4 - (bytes.length % 4)) % 4;
  return missing === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(missing)]);
}

function withNumber(table: Buffer, at: number, number: number): Buffer {
  const copy = Buffer.from(table);
  copy.writeUInt16BE(number, at);
  return copy;
}

function short(number: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(number);
  return bytes;
}

function long(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
}
