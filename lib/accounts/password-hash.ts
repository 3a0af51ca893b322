import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';
import { verifyPassword as verifyFormer } from 'better-auth/crypto';
import { readSettings } from '@/lib/settings';

type Cost = { readonly N: number; readonly r: number; readonly p: number };

/** One of OWASP’s equal choices for scrypt: 32 MB for each password that is being checked, so that several at once fit a small server. */
const COST: Cost = { N: 2 ** 15, r: 8, p: 3 };
const CHEAP_COST: Cost = { N: 2, r: 1, p: 1 };
const MOST_MEMORY_BYTES = 64 * 1_024 * 1_024;
const SALT_BYTES = 16;
const KEY_BYTES = 32;
/** Each hash says what made it. Those made for tests open nothing where passwords cost what they should. */
const MARK = 'scrypt-2';
const CHEAP = 'for-tests';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** The hash of a password, or a cheap one where tests run (PASSWORD_COST). */
export async function hashPassword(password: string): Promise<string> {
  const [mark, cost] = isCheap() ? [CHEAP, CHEAP_COST] : [MARK, COST];
  const salt = randomBytes(SALT_BYTES);
  return [mark, salt.toString('hex'), (await keyOf(password, salt, cost)).toString('hex')].join(':');
}

/** Hashes of the release before, which the library for signing in made, have no mark and are read as it reads them. */
export async function verifyPassword({ hash, password }: { readonly hash: string; readonly password: string }): Promise<boolean> {
  const [mark, salt = '', key = ''] = hash.split(':');
  if (mark !== MARK && mark !== CHEAP) return verifyFormer({ hash, password });
  if (mark === CHEAP && !isCheap()) return false;
  const [expected, given] = [Buffer.from(key, 'hex'), await keyOf(password, Buffer.from(salt, 'hex'), mark === CHEAP ? CHEAP_COST : COST)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function isCheap(): boolean {
  return readSettings().hasCheapPasswords === true;
}

/** Keyboards write one letter in several ways: all of them are one password. */
function keyOf(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  return derive(password.normalize('NFKC'), salt, KEY_BYTES, { ...cost, maxmem: MOST_MEMORY_BYTES });
}
