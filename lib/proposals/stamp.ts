import { createHmac, timingSafeEqual } from 'node:crypto';

/** Nobody writes a proposal faster than this. */
export const LEAST_WRITING_MS = 4_000;
export const LONGEST_OPEN_MS = 24 * 60 * 60 * 1_000;

/** The moment a form was opened, signed, so that whoever sends it cannot choose it. */
export function stampAt(key: Buffer, moment = Date.now()): string {
  const said = moment.toString(36);
  return `${said}.${signature(key, said)}`;
}

/** `early`: no person can have written it; `forged`: we never gave this stamp. */
export type Age = 'usual' | 'early' | 'late' | 'forged';

export function ageOf(key: Buffer, stamp: string, now: number): Age {
  const [said = '', signed = ''] = stamp.split('.');
  const [expected, given] = [Buffer.from(signature(key, said)), Buffer.from(signed)];
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return 'forged';
  const age = now - parseInt(said, 36);
  if (age < LEAST_WRITING_MS) return 'early';
  return age > LONGEST_OPEN_MS ? 'late' : 'usual';
}

/** What the form carries when it comes back: its own stamp, or a new one; one that was open too long can be sent at once. */
export function nextStamp(key: Buffer, stamp: string, now: number): string {
  const age = ageOf(key, stamp, now);
  if (age === 'usual' || age === 'early') return stamp;
  return stampAt(key, age === 'late' ? now - LEAST_WRITING_MS : now);
}

function signature(key: Buffer, said: string): string {
  return createHmac('sha256', key).update(said).digest('base64url');
}
