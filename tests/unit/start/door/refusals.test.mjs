import { createHash } from 'node:crypto';
import { SMALL_PAGE_POLICY, SMALL_PAGE_STYLES } from '@/lib/security/small-page.mjs';
import { expect, test } from 'vitest';
import english from '@/content/messages/en.json';
import { forAnyAnswer } from '@/lib/security/headers.mjs';
import { rawRefusal, refusalOf, refusals } from '@/lib/start/door/refusals.mjs';
import { targetRefusal } from '@/lib/start/door/target.mjs';
import { locales, localPath } from '@/lib/vocabulary/locale';
import { ownAnswer } from '@/lib/start/door/own-answers.mjs';

const reasons = Object.keys(refusals);

test.each(reasons)('%s is told in words, to people and to programs', (reason) => {
  const page = refusalOf(reason, '/catalogue?q=<script>');
  expect(page.text).toContain(`<h1>${english.door[reason].title}</h1><p>${english.door[reason].detail}</p>`);
  expect(page.text).not.toContain('script');
  expect(page.headers).toMatchObject({ ...forAnyAnswer, 'content-security-policy': SMALL_PAGE_POLICY });
  const problem = refusalOf(reason, '/api/v1/entries');
  expect(JSON.parse(problem.text)).toEqual({ type: 'about:blank', status: refusals[reason], code: reason, ...english.door[reason] });
  expect(rawRefusal(reason)).toMatch(new RegExp(`^HTTP/1.1 ${refusals[reason]} [\\s\\S]*\r\n\r\n<!doctype html>`));
});

test('the page has the styles that its policy names, and no others', () => {
  const { text } = refusalOf('too-long', '/ar/catalogue');
  const styles = [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style);
  expect(styles).toEqual([SMALL_PAGE_STYLES]);
  expect(SMALL_PAGE_POLICY).toContain(`style-src 'sha256-${createHash('sha256').update(styles[0]).digest('base64')}'`);
});

test('there are words for every reason, and none for anything else', () => {
  expect(Object.keys(english.door).sort()).toEqual(['home', ...reasons].sort());
});

test.each([
  ['/', 'en', 'ltr', '/'],
  ['/fr/catalogue?q=a', 'en', 'ltr', '/fr'],
  ['/ar', 'en', 'rtl', '/ar'],
  ['/xx/catalogue', 'en', 'ltr', '/'],
])('at %s it is a page of that language and direction, and leads to its home', (url, language, direction, home) => {
  const { text } = refusalOf('busy', url);
  expect(text).toContain(`<html lang="${language}" dir="${direction}">`);
  expect(text).toContain(`<a href="${home}">`);
});

test.each(locales)('the door knows the language %s, as the pages do', (locale) => {
  expect(refusalOf('busy', `/${locale}/catalogue`).text).toContain(`<a href="${localPath('/', locale)}">`);
  expect(targetRefusal({ method: 'GET', url: `/${locale}/workspace?q=%00` })).toBe('broken-address');
});

test('who is refused because of others is told when to come back', () => {
  expect(refusalOf('busy', '/').headers['retry-after']).toBe('5');
});

test('the way to tell of a weakness is as RFC 9116 asks', () => {
  const { text } = ownAnswer('/.well-known/security.txt', { securityContact: 'mailto:safe@example.org', site: 'https://practices.example.org' }, Date.UTC(2026, 0, 1));
  expect(text.split('\n')).toEqual(['Contact: mailto:safe@example.org', 'Expires: 2026-06-30T00:00:00.000Z', 'Preferred-Languages: en, fr, es, ar', 'Canonical: https://practices.example.org/.well-known/security.txt', '']);
  expect(ownAnswer('/.well-known/security.txt', { site: 'https://practices.example.org' })).toBeUndefined();
});
