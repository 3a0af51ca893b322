import { expect, test } from 'vitest';
import { findChromium } from '../../runner/chromium.mjs';

const installed = (...paths) => (path) => paths.includes(path);

test('CHROMIUM_PATH comes before every other browser', () => {
  const env = { CHROMIUM_PATH: '/opt/chromium', PATH: '/usr/bin' };
  expect(findChromium(env, installed('/opt/chromium', '/usr/bin/chromium'))).toBe('/opt/chromium');
});

test('a CHROMIUM_PATH that is no program is told, not passed over', () => {
  expect(() => findChromium({ CHROMIUM_PATH: '/opt/none', PATH: '/usr/bin' }, installed('/usr/bin/chromium'))).toThrow('CHROMIUM_PATH=/opt/none');
});

test('the one without windows comes before the others', () => {
  const there = installed('/usr/bin/chromium', '/usr/bin/chromium-headless-shell', '/usr/bin/google-chrome');
  expect(findChromium({ PATH: '/usr/bin' }, there)).toBe('/usr/bin/chromium-headless-shell');
});

test.each(['chromium', 'chromium-browser', 'google-chrome'])('%s is found on the PATH', (name) => {
  expect(findChromium({ PATH: `/bin:/usr/bin` }, installed(`/usr/bin/${name}`))).toBe(`/usr/bin/${name}`);
});

test('a machine without browser has none', () => {
  expect(findChromium({ PATH: '/usr/bin' }, installed())).toBeNull();
});
