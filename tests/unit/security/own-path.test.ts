import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPath } from '@/lib/security/own-path';

const SITE = 'https://practices.example.org';
const HOME = '/home';

describe('an address of this site is followed as it is', () => {
  test.each(['/', '/workspace', '/fr/workspace/log?type=edited&page=2', '/workspace/entries/a%20b', '/catalogue?q=a//b&from=https%3A%2F%2Fevil.example', '/catalogue/redsafe.csv', '/ar/insights/matrix?rows=need&columns=region'])('%s', (path) => {
    expect(ownPath(path, HOME)).toBe(path);
  });

  test('and a way up inside it is taken', () => {
    expect(ownPath('/workspace/../catalogue?q=a#b', HOME)).toBe('/catalogue?q=a');
  });
});

const hostile = [
  ...[null, undefined, '', ' ', 'workspace', '.', '..', '?next=/', '#', 'https://evil.example/', 'javascript:alert(1)', 'data:text/html,x', '@evil.example', 'http:evil.example'],
  ...['//evil.example', '///evil.example', '////evil.example', '/\\evil.example', '\\\\evil.example', '\\/evil.example', '/\\/evil.example', '//evil.example@practices.example.org/', '//user:password@evil.example'],
  ...['/..//evil.example', '/a/..//evil.example', '/./..//evil.example', '/a/../..//evil.example', '/.//evil.example', '/%2e%2e//evil.example', '/%2E%2e//evil.example', '/en//evil.example', '/en/..//evil.example'],
  ...['/%2f%2fevil.example', '/%2f/evil.example', '/%2F%2Fevil.example', '/%5cevil.example', '/%5C%5Cevil.example', '/%252f%252fevil.example', '/%25252f%25252fevil.example', '/%2525252fevil.example', '/a/%2e%2e%2f%2fevil.example', '/%252e%252e%252f%252fevil.example'],
  ...['/\t/evil.example', '/\n/evil.example', '/\r\n/evil.example', '/%09/evil.example', '/%0a/evil.example', '/%0d%0aset-cookie:x', '/ /evil.example', '/%20/evil.example', '/\u0000', '/%00', '/\u200b/evil.example', '/\u2028/evil.example', '/%e2%80%8b/evil.example', '/\u00a0/evil.example'],
  ...['/／evil.example', '/％2fevil.example', '/%ef%bc%8fevil.example', '/%ef%bc%bcevil.example', '/＼evil.example'],
  ...['/%', '/%zz', '/%ff', '/\ud800', `/${'a'.repeat(2_000)}`],
];

test.each(hostile)('%j is not followed', (asked) => {
  expect(ownPath(asked, HOME)).toBe(HOME);
});

/** Pieces that addresses which lead astray are made of, in any order. */
const piece = fc.oneof(
  fc.constantFrom('/', '//', '\\', '..', '.', '/../', '%2f', '%2F', '%5c', '%252f', '%2e', '%09', '%00', '\t', '\n', ' ', '@', ':', '?', '#', '&', ';', 'evil.example', 'http:', 'https:', 'en', 'fr', '⁄', '∕', '／', '＼', '\u202e', '\ufeff'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** What a browser, or whoever decodes the path before it, would be led to from one of our pages. */
function ledTo(path: string): URL[] {
  const [before = '', ...query] = path.split('?');
  const readings = [before];
  for (let round = 0; round < 4; round += 1) readings.push(decodeURIComponent(readings.at(-1)!));
  return readings.flatMap((reading) => [SITE, `${SITE}/fr/sign-in`].map((base) => new URL([reading, ...query].join('?'), base)));
}

test('whatever is asked, the answer is a path of this site, however often it is decoded', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const path = ownPath(`/${pieces.join('')}`, HOME);
      return ownPath(path, HOME) === path && ledTo(path).every(({ origin, pathname }) => origin === SITE && !/^\/[/\\]/.test(pathname));
    }),
    { numRuns: 2_000 },
  );
});
