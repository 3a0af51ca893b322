import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../../lib/start/fingerprint.mjs';
import { unlessDone } from '../../../lib/start/stamp.mjs';

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(join(root, 'lib', 'generated'), { recursive: true });
  writeFileSync(join(root, 'lib', 'one.ts'), 'one');
  writeFileSync(join(root, 'lib', 'generated', 'made.ts'), 'made');
});
afterEach(() => rmSync(root, { recursive: true }));

const current = () => fingerprint(root, ['lib', 'absent'], ['lib/generated']);

test('a fingerprint changes with a file’s content, name and number, and with nothing else', () => {
  const before = current();
  expect(current()).toBe(before);
  writeFileSync(join(root, 'lib', 'generated', 'made.ts'), 'made differently');
  expect(current()).toBe(before);

  const seen = new Set([before]);
  for (const [name, content] of [['one.ts', 'two'], ['three.ts', 'two'], ['three.ts', ''], ['thre.ts', 'e']]) {
    writeFileSync(join(root, 'lib', name), content);
    seen.add(current());
  }
  expect(seen.size).toBe(5);
});

test('work is done once per fingerprint, and again after it failed', async () => {
  const stamp = join(root, 'out', 'stamp');
  const done = [];
  await unlessDone(stamp, 'a', async () => done.push('first'));
  await unlessDone(stamp, 'a', async () => done.push('never'));
  await expect(unlessDone(stamp, 'b', () => Promise.reject(new Error('full disk')))).rejects.toThrow('full disk');
  await unlessDone(stamp, 'a', async () => done.push('again'));
  expect(done).toEqual(['first', 'again']);
});
