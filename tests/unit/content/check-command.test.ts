import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentRoot } from '@/lib/content/files';

const project = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(contentRoot, join(folder, 'content'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function check() {
  const tsx = join(project, 'node_modules/tsx/dist/cli.mjs');
  const args = [tsx, '--tsconfig', join(project, 'tsconfig.json'), join(project, 'lib/content/check.ts')];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}

test('the command ends well on the content that ships', { timeout: 30_000 }, () => {
  expect(check()).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('Content is in order') as unknown });
});

test('the command names file, field and reason, and fails', { timeout: 30_000 }, () => {
  writeFileSync(join(folder, 'content/organisations.json'), '[{ "slug": "somebody", "name": "Somebody", "type": "club" }]');
  const { status, stderr } = check();
  expect(status).toBe(1);
  expect(stderr).toContain('content/organisations.json  0.type: there is no "club" in organisation-type');
});

test('the command fails in one sentence on a file that is not JSON', { timeout: 30_000 }, () => {
  writeFileSync(join(folder, 'content/synonyms.json'), '[');
  const { status, stderr } = check();
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('content/synonyms.json cannot be read');
});
