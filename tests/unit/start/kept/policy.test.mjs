import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withHashes } from '@/lib/start/kept/policy.mjs';

const nonce = 'ZmQ1MmYzMzAtYjQ4';
// As lib/security/policy.ts writes it where readers are served.
const policy = `default-src 'none'; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; frame-ancestors 'none'`;
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const kept = (html) => {
  const { body, policy: told } = withHashes(Buffer.from(html), policy);
  return { html: body.toString(), scripts: /script-src ([^;]*);/.exec(told)[1].split(' '), told };
};

test('scripts are named by what they are, and the word is in page and policy no more', () => {
  const { html, scripts, told } = kept(`<script nonce="${nonce}">one()</script><script src="/a.js" nonce="${nonce}" async=""></script><script nonce="${nonce}" id="x">two("é")</script>`);
  expect(scripts).toEqual(["'self'", hash('one()'), hash('two("é")')]);
  expect(html + told).not.toContain(nonce);
  expect(told).not.toMatch(/nonce|strict-dynamic|unsafe/);
  expect(html).toHaveLength(html.replaceAll('-'.repeat(nonce.length), nonce).length);
});

test.each([
  '<script>bad()</script>',
  '<script nonce="">bad()</script>',
  `<script nonce="${'-'.repeat(nonce.length)}">bad()</script>`,
  '<script nonce="guess">bad()</script>',
  '<script type="application/ld+json">bad()</script>',
])('a script that some text brought with it is not named: %s', (injected) => {
  expect(kept(`${injected}<script nonce="${nonce}">one()</script>`).scripts).toEqual(["'self'", hash('one()')]);
});

test('a script that repeats the word is named as it is kept', () => {
  const { html, scripts } = kept(`<script nonce="${nonce}">say("${nonce}")</script>`);
  expect(scripts[1]).toBe(hash(/>(say.*)<\/script>/.exec(html)[1]));
});

test('the rest of the policy is as it was, and without inline scripts it names none', () => {
  const { told } = kept('<p>none</p>');
  expect(told).toBe(policy.replace(` 'nonce-${nonce}' 'strict-dynamic'`, ''));
});

test('a page with more scripts than headers hold, or with another policy, cannot be told so', () => {
  const many = Array.from({ length: 9 }, (_, number) => `<script nonce="${nonce}">${number}</script>`).join('');
  expect(withHashes(Buffer.from(many), policy)).toBeNull();
  for (const other of ['undefined', "default-src 'none'", "script-src 'self'"]) expect(withHashes(Buffer.from('<p>'), other), other).toBeNull();
});
