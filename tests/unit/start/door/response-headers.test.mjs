import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headerBytes, leaving } from '@/lib/start/door/response-headers.mjs';

const open = { isEncrypted: false };

test('the server’s own notes stay here; what readers’ scripts need leaves', () => {
  const given = { 'x-middleware-rewrite': '/en/catalogue?q=a', 'x-middleware-set-cookie': 'a=b', 'x-nextjs-rewritten-query': 'q=a', 'x-nextjs-cache': 'MISS', 'x-powered-by': 'Next.js', 'x-matched-path': '/x', 'x-nextjs-rewritten-path': '/en/catalogue', 'x-action-redirect': '/a;push', 'x-action-revalidated': '1', etag: '"a"' };
  expect(Object.keys(leaving(given, open))).toEqual(['x-nextjs-rewritten-path', 'x-action-redirect', 'x-action-revalidated', 'etag']);
});

test('headers stay small, whatever the address makes of them', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12_000 }), fc.string({ maxLength: 1_000 }), (links, path) => {
      const headers = leaving({ link: [links, '</a.woff2>; rel=preload'], 'x-nextjs-rewritten-path': path, etag: '"a"', 'content-security-policy': 'x'.repeat(400) }, open);
      expect(headerBytes(headers)).toBeLessThan(2_000);
      expect(headers['content-security-policy']).toBeDefined();
    }),
  );
});

test('over an encrypted connection browsers are told to keep to it, and cookies go nowhere else', () => {
  const headers = leaving({ 'set-cookie': ['a=b; Path=/', 'c=d; Secure; Path=/'] }, { isEncrypted: true });
  expect(headers).toEqual({ 'strict-transport-security': 'max-age=31536000', 'set-cookie': ['a=b; Path=/; Secure', 'c=d; Secure; Path=/'] });
  expect(leaving({ 'set-cookie': 'a=b' }, open)).toEqual({ 'set-cookie': 'a=b' });
});
