import fc from 'fast-check';
import { expect, test } from 'vitest';
import { believed, isHost, writeBelieved } from '@/lib/start/door/believed.mjs';

const asked = (remoteAddress, headers = {}) => ({ remoteAddress, headers: { host: 'here.example', ...headers } });
const claims = { 'x-forwarded-for': '9.9.9.9, 8.8.8.8', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'for=9.9.9.9', 'x-real-ip': '9.9.9.9' };

test('without a setting nobody is believed, whatever is claimed', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'x-real-ip'), fc.string()), (headers) => {
      expect(believed(asked('203.0.113.5', headers))).toEqual({ sender: '203.0.113.5', host: 'here.example', scheme: 'http' });
    }),
  );
});

test.each([
  [{ proxies: 0 }, '203.0.113.5', 'here.example', 'http'],
  [{ proxies: 1 }, '8.8.8.8', 'evil.example', 'https'],
  [{ proxies: 2 }, '9.9.9.9', 'evil.example', 'https'],
  [{ proxies: 9 }, '9.9.9.9', 'evil.example', 'https'],
  [{ networks: ['10.0.0.0/8'] }, '203.0.113.5', 'here.example', 'http'],
  [{ networks: ['203.0.113.0/24'] }, '8.8.8.8', 'evil.example', 'https'],
  [{ networks: ['203.0.113.5/32', '8.8.8.8/32'] }, '9.9.9.9', 'evil.example', 'https'],
  [{ networks: ['::/0'] }, '203.0.113.5', 'here.example', 'http'],
])('trusting %j, the sender is %s', (trust, sender, host, scheme) => {
  expect(believed(asked('203.0.113.5', claims), trust)).toEqual({ sender, host, scheme });
});

test('what stands further left than our proxies wrote is never believed', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (forged) => {
      const chain = [...forged, '198.51.100.7'].join(',');
      expect(believed(asked('203.0.113.5', { 'x-forwarded-for': chain }), { proxies: 1 }).sender).toBe('198.51.100.7');
    }),
  );
});

test.each([
  ['::ffff:203.0.113.5', {}, undefined, '203.0.113.5'],
  ['fe80::1%eth0', {}, undefined, 'fe80::1'],
  ['127.0.0.1', { 'x-forwarded-for': '198.51.100.7:4711' }, { proxies: 1 }, '198.51.100.7'],
  ['127.0.0.1', { 'x-forwarded-for': '[2001:db8::1]:80' }, { proxies: 1 }, '2001:db8::1'],
  ['127.0.0.1', { 'x-forwarded-for': 'unknown' }, { proxies: 1 }, '127.0.0.1'],
  ['127.0.0.1', { 'x-forwarded-for': '1' }, { proxies: 1 }, '127.0.0.1'],
  ['127.0.0.1', {}, { proxies: 1 }, '127.0.0.1'],
  [undefined, {}, undefined, 'unknown'],
])('%s with %j is %s', (remoteAddress, headers, trust, sender) => {
  expect(believed(asked(remoteAddress, headers), trust).sender).toBe(sender);
});

test.each(['here.example', 'here.example:8080', 'localhost', '127.0.0.1:3000', '[::1]:3000', 'my_app:3000', 'xn--caf-dma.example'])('%s is a host', (host) => {
  expect(isHost(host)).toBe(true);
});

test.each(['', 'a b', 'evil"><script>', 'a@b', 'a/b', 'a?b', 'a#b', 'a:b', 'a:123456', '-a', 'é.example', 'a\u0000', `${'a'.repeat(256)}`, '1.2.3.999'])('“%s” is none', (host) => {
  expect(isHost(host)).toBe(false);
});

test('what is believed stands in place of what was claimed', () => {
  const headers = { ...claims, accept: '*/*' };
  writeBelieved(headers, { sender: '203.0.113.5', host: 'here.example', scheme: 'http' });
  expect(headers).toEqual({ accept: '*/*', 'x-forwarded-for': '203.0.113.5', 'x-forwarded-host': 'here.example', 'x-forwarded-proto': 'http' });
});
