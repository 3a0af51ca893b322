import { expect, test } from 'vitest';
import { refusalOf } from '@/lib/start/refusal.mjs';

test.each(['/', '/catalogue?q=%', '/catalogue?q=%ED%A0%80', '/catalogue/caf%C3%A9', '/%2e%2e/', '//', '/a%00'])('%s is passed on', (url) => {
  expect(refusalOf({ method: 'GET', url })).toBeNull();
});

test.each(['/%', '/catalogue/%', '/%ED%A0%80', '/a/%FF?q=1', '/%zz'])('%s cannot be read', (url) => {
  expect(refusalOf({ method: 'GET', url })).toBe(400);
});

test.each(['TRACE', 'CONNECT', 'PROPFIND', 'get', ''])('the method “%s” is not known here', (method) => {
  expect(refusalOf({ method, url: '/' })).toBe(405);
});
