import { expect, test } from 'vitest';
import { contentSecurityPolicy, newNonce } from '@/lib/security/policy';

test('what lets a script run is 128 bits that no other answer has', () => {
  const nonces = Array.from({ length: 1_000 }, newNonce);
  for (const nonce of nonces) expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
  expect(new Set(nonces).size).toBe(nonces.length);
  // No bit is the same in all of them, as those of a version would be.
  const bytes = nonces.map((nonce) => Buffer.from(nonce, 'base64'));
  for (let at = 0; at < 16; at++) for (let bit = 0; bit < 8; bit++) expect(new Set(bytes.map((one) => (one[at]! >> bit) & 1)).size).toBe(2);
  expect(contentSecurityPolicy(nonces[0]!)).toContain(`'nonce-${nonces[0]}'`);
});
