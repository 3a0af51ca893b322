import { expect, test } from 'vitest';
import { targetRefusal } from '@/lib/start/door/target.mjs';

test.each(['/', '/catalogue?q=%', '/catalogue?q=%ED%A0%80', '/catalogue?q=%00', '/catalogue/caf%C3%A9', '/%2e%2e/', '//', `/catalogue?q=${'a'.repeat(10_000)}`, '/workspace?q=caf%C3%A9+x'])('%s is passed on', (url) => {
  expect(targetRefusal({ method: 'GET', url })).toBeNull();
});

test.each(['/%', '/catalogue/%', '/%ED%A0%80', '/a/%FF?q=1', '/%zz', '/a%00', '/catalogue/%00', 'http://elsewhere.example/', '*', '/workspace?q=%00', '/fr/sign-in?next=%ED%A0%80', '/api/workspace/similar?title=%', '/pictures/%00/x'])('%s cannot be read', (url) => {
  expect(targetRefusal({ method: 'GET', url })).toBe('broken-address');
});

test.each([`/${'a'.repeat(1_001)}`, `/catalogue?q=${'a'.repeat(12_000)}`])('an address that is longer than any of ours is refused', (url) => {
  expect(targetRefusal({ method: 'GET', url })).toBe('too-long');
});

test.each(['TRACE', 'CONNECT', 'PROPFIND', 'get', ''])('the method “%s” is not known here', (method) => {
  expect(targetRefusal({ method, url: '/' })).toBe('unknown-method');
});
