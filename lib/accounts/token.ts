import { createHash, randomBytes } from 'node:crypto';

/** What opens an invitation. It is shown once; only its hash is kept. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
