import { expect, test } from 'vitest';
import { fileAddress, fileRoute, isEmbed } from '@/lib/interchange/chart-paths';

test.each([
  ['/insights/phase.svg', '/insights/phase/svg'],
  ['/insights/report-2018.json', '/insights/report-2018/json'],
  ['/insights/brief.docx', '/insights/brief/docx'],
  ['/insights/phase.exe', '/insights/phase/exe'],
])('%s is written by %s', (address, route) => {
  expect(fileRoute(address)).toBe(route);
});

test.each(['/insights', '/insights/phase', '/insights/phase/embed', '/insights/.svg', '/insights/phase.', '/insights/a/b.svg', '/catalogue/phase.svg'])('%s is no file', (path) => {
  expect(fileRoute(path)).toBeUndefined();
});

test('a file has one address: its route leads there', () => {
  expect(fileAddress('/insights/phase/svg')).toBe('/insights/phase.svg');
  expect(fileAddress('/insights/brief/docx')).toBe('/insights/brief.docx');
  expect(fileAddress('/insights/phase/embed')).toBeUndefined();
  expect(fileAddress('/insights/phase.svg')).toBeUndefined();
});

test('only embeddable charts may be framed', () => {
  expect(isEmbed('/insights/phase/embed')).toBe(true);
  for (const path of ['/insights/phase', '/insights/embed', '/insights/a/b/embed', '/catalogue/x/embed']) expect(isEmbed(path)).toBe(false);
});
