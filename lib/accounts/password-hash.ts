import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { hashPassword as costlyHash, verifyPassword as costlyVerify } from 'better-auth/crypto';
import { readSettings } from '@/lib/settings';

/** Hashes made for tests begin so; where passwords cost what they should, they open nothing. */
const CHEAP = 'for-tests:';
const CHEAP_COST = { N: 2, r: 1, p: 1 };
const KEY_BYTES = 32;

/** The hash of a password: scrypt as the library for signing in makes it, or a cheap one where tests run (PASSWORD_COST). */
export async function hashPassword(password: string): Promise<string> {
  if (!isCheap()) return costlyHash(password);
  const salt = randomBytes(8).toString('hex');
  return `${CHEAP}${salt}:${cheapKey(password, salt).toString('hex')}`;
}

export async function verifyPassword({ hash, password }: { readonly hash: string; readonly password: string }): Promise<boolean> {
  if (!hash.startsWith(CHEAP)) return costlyVerify({ hash, password });
  if (!isCheap()) return false;
  const [salt = '', key = ''] = hash.slice(CHEAP.length).split(':');
  const [expected, given] = [Buffer.from(key, 'hex'), cheapKey(password, salt)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function isCheap(): boolean {
  return readSettings().hasCheapPasswords === true;
}

function cheapKey(password: string, salt: string): Buffer {
  return scryptSync(password, salt, KEY_BYTES, CHEAP_COST);
}
