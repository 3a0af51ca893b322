import { expect, test } from 'vitest';
import { COOKIE_PREFIX } from '@/lib/accounts/cookie-prefix';
import { questionOf } from '@/lib/start/kept/question.mjs';

const believed = { 'x-forwarded-host': 'here.example', 'x-forwarded-proto': 'http', 'x-forwarded-for': '192.0.2.1' };
const asked = (url, headers = {}, method = 'GET') => questionOf({ url, method, headers: { ...believed, ...headers } }, {});

test.each(['/', '/fr', '/ar/', '/catalogue', '/catalogue?q=shelter', '/es/catalogue/trace-the-face', '/insights', '/insights/phase?split=kind', '/insights/brief', '/vocabulary', '/vocabulary/phase', '/vocabulary/phase/arrival', '/glossary', '/about', '/data', '/data/use'])('%s is the same for all readers', (url) => {
  expect(asked(url)).toMatchObject({ url, headers: { host: 'here.example' } });
});

test.each(['/share', '/fr/share', '/share/sent', '/sign-in', '/account', '/workspace', '/fr/workspace/log', '/set-up/x', '/invitation/x', '/api/v1/entries', '/readyz', '/suggest?q=a', '/catalogue.csv', '/catalogue/x.json', '/catalogue/x/versions', '/catalogue/x/versions/1', '/insights/phase/embed', '/insights/brief.docx', '/pictures/1/640.webp', '/frcatalogue', '/de/catalogue', '/catalogue//', '//catalogue'])('%s is nothing that is kept', (url) => expect(asked(url)).toBeNull());

test.each([
  ['who may be signed in', { cookie: `a=b; __Secure-${COOKIE_PREFIX}.session_token=x` }],
  ['who says who they are', { authorization: 'Basic eA==' }],
  ['a program that prefers a format', { accept: 'application/ld+json, text/html;q=0.5' }],
  ['a program that does not prefer the page', { accept: 'text/html;q=0.5, application/json' }],
  ['who sends something along', { 'content-length': '3' }],
  ['whose question is longer than any', { 'next-router-state-tree': 'x'.repeat(6_000) }],
])('%s is answered alone', (_who, headers) => expect(asked('/catalogue', headers)).toBeNull());

test('what is sent is nothing that is read', () => {
  for (const method of ['POST', 'PUT', 'OPTIONS', 'DELETE']) expect(asked('/catalogue', {}, method)).toBeNull();
});

test('a question holds address, host, scheme and what the router says, and nothing else of the request', () => {
  const plain = asked('/catalogue');
  const others = { 'accept-language': 'fr', 'user-agent': 'Twitterbot', host: 'evil.example', cookie: 'theme=x', 'x-middleware-rewrite': '/workspace', 'content-security-policy': "script-src 'nonce-x'", 'if-none-match': '*', accept: 'text/html,*/*;q=0.8' };
  expect(asked('/catalogue', others)).toEqual(plain);
  expect(asked('/catalogue', {}, 'HEAD')).toEqual(plain);
  const keys = [plain, asked('/catalogue?'), asked('/fr/catalogue'), asked('/catalogue', { 'x-forwarded-host': 'a.example' }), asked('/catalogue', { 'x-forwarded-proto': 'https' }), ...['rsc', 'next-url', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-router-state-tree'].map((name) => asked('/catalogue', { [name]: '1' }))].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('parts of a question never stand for one another', () => {
  const [one, other] = [asked('/catalogue', { rsc: '1', 'next-url': '/' }), asked('/catalogue', { rsc: '1","next-url","/' })];
  expect(one.key).not.toBe(other.key);
});

test('a name that only the request gives the site is known as such', () => {
  expect(asked('/').isNamed).toBe(true);
  expect(asked('/', { 'x-forwarded-host': 'localhost:3000' }).isNamed).toBe(false);
  expect(questionOf({ url: '/', method: 'GET', headers: believed }, { siteUrl: 'https://here.example' }).isNamed).toBe(false);
});
