import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodingFor, Packed } from '@/lib/start/kept/packed.mjs';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=none', 'identity'],
  ['deflate', 'identity'],
])('who takes %j gets it as %s', (accepted, encoding) => expect(encodingFor(accepted)).toBe(encoding));

const text = Buffer.from('Shelter for families who have just arrived. '.repeat(200));

test('it is the same text in each, under tags of their own, which the next server makes too', async () => {
  const packed = await Packed.of(text);
  expect(brotliDecompressSync(await packed.in('br'))).toEqual(text);
  expect(gunzipSync(await packed.in('gzip'))).toEqual(text);
  expect(await packed.in('identity')).toEqual(text);
  const tags = ['br', 'gzip', 'identity'].map((encoding) => packed.tag(encoding));
  expect(new Set(tags).size).toBe(3);
  const [same, other] = [await Packed.of(text), await Packed.of(Buffer.from('otherwise'))];
  expect([same.tag('br'), other.tag('br')]).toEqual([tags[0], expect.not.stringContaining(tags[0])]);
});

test('what it takes of memory is what it holds', async () => {
  const packed = await Packed.of(text);
  const before = packed.bytes;
  await packed.in('identity');
  expect(packed.bytes).toBe(before);
  const zipped = await packed.in('gzip');
  expect(packed.bytes).toBe(before + zipped.length);
});

test('a tag is known in a list, as a weak one and in each packing, and no other is', async () => {
  const packed = await Packed.of(text);
  const [br, plain] = [packed.tag('br'), packed.tag('identity')];
  for (const given of [br, `W/${br}`, `"x", ${br}`, `"x",W/${br} , "y"`]) expect(packed.heldTag(given), given).toBe(br);
  expect(packed.heldTag(plain)).toBe(plain);
  expect(packed.heldTag('*')).toBe(br);
  for (const given of [undefined, '', '"x"', br.slice(1, -1), 'W/"x"']) expect(packed.heldTag(given), given).toBeUndefined();
});
