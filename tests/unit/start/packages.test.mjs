import { expect, test } from 'vitest';
import { outOfDate } from '../../../lib/start/packages.mjs';

const isThere = () => true;
const locked = {
  '': { name: 'smart-practices' },
  'node_modules/next': { version: '16.0.0', integrity: 'sha512-a' },
  'node_modules/vitest': { version: '4.0.0', dev: true },
  'node_modules/engine-of-another-platform': { version: '1.0.0', optional: true },
};
const installed = { 'node_modules/next': locked['node_modules/next'], 'node_modules/vitest': locked['node_modules/vitest'] };

test('packages that are as the lock file says are not installed again', () => {
  expect(outOfDate(locked, installed, { dev: true, isThere })).toEqual([]);
});

test('a fresh clone lacks every package but the optional ones', () => {
  expect(outOfDate(locked, {}, { dev: true, isThere })).toEqual(['node_modules/next', 'node_modules/vitest']);
});

test('production does without development packages', () => {
  expect(outOfDate(locked, {}, { dev: false, isThere })).toEqual(['node_modules/next']);
});

test.each([{ version: '15.0.0' }, { version: '16.0.0', integrity: 'sha512-b' }])('another version or checksum is out of date (%j)', (next) => {
  expect(outOfDate(locked, { ...installed, 'node_modules/next': next }, { dev: true, isThere })).toEqual(['node_modules/next']);
});

test('a package whose folder was deleted is out of date', () => {
  expect(outOfDate(locked, installed, { dev: true, isThere: (path) => path !== 'node_modules/vitest' })).toEqual(['node_modules/vitest']);
});
