import { createHmac } from 'node:crypto';
import { symmetricDecrypt } from 'better-auth/crypto';

/** Hashes say that they are some: no code begins so. */
const MARK = 'hmac.';

/** A code kept for the day that an app is lost, as it is stored and compared. */
export function codeHash(secret: string, code: string): string {
  return code.startsWith(MARK) ? '' : MARK + createHmac('sha256', secret).update(`kept code ${code.trim()}`).digest('base64url');
}

/** How the library stores them. Those that a release before encrypted are read still, and hashed when the next one is used. */
export function keptCodes(secret: string) {
  const hashed = (codes: readonly string[]) => codes.map((code) => (code.startsWith(MARK) ? code : codeHash(secret, code)));
  return {
    encrypt: async (codes: string) => JSON.stringify(hashed(JSON.parse(codes) as string[])),
    decrypt: async (stored: string) => JSON.stringify(hashed(JSON.parse(stored.startsWith('[') ? stored : await symmetricDecrypt({ key: secret, data: stored })) as string[])),
  };
}
