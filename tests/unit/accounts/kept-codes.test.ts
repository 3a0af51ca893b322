import { symmetricEncrypt } from 'better-auth/crypto';
import { expect, test } from 'vitest';
import { codeHash, keptCodes } from '@/lib/accounts/kept-codes';

const SECRET = 'a-secret-of-32-characters-or-more';
const codes = ['abcde-FGHIJ', '12345-67890'];
const { encrypt, decrypt } = keptCodes(SECRET);

test('codes are stored as hashes, which stay what they are when one of them is taken', async () => {
  const stored = await encrypt(JSON.stringify(codes));
  expect(JSON.parse(stored)).toEqual(codes.map((code) => codeHash(SECRET, code)));
  expect(codes.filter((code) => stored.includes(code))).toEqual([]);
  expect(await encrypt(await decrypt(stored))).toBe(stored);
});

test('those that a release before encrypted still open', async () => {
  const former = await symmetricEncrypt({ key: SECRET, data: JSON.stringify(codes) });
  expect(JSON.parse(await decrypt(former))).toEqual(codes.map((code) => codeHash(SECRET, code)));
});

test('a hash that somebody read opens nothing, and another key makes another one', () => {
  const hash = codeHash(SECRET, codes[0]!);
  expect(codeHash(SECRET, hash)).not.toBe(hash);
  expect(codeHash(`another-${SECRET}`, codes[0]!)).not.toBe(hash);
});
