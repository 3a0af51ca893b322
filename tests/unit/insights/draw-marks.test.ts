import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Chart } from '@/lib/insights/charts';
import { shareOf } from '@/lib/insights/comparison';
import { inlineSvg } from '@/lib/insights/draw/chart-svg';
import type { ChartWords } from '@/lib/messages/chart-in-words';
import { snapshots } from '../catalogue/snapshots';
import { addresses, chartAt, fileAt, lookAt, SITE } from './draw-charts';

/** Every link that a drawing must have: its address, and what it is called. */
type Expected = { readonly href: string; readonly name: string };

/** Long lists leave values out, and say so; what they draw is tested with room for all. */
const ROOM_FOR_ALL = 10_000;

function expectedLinks(chart: Chart, { marks: words }: ChartWords): Expected[] {
  if (chart.form === 'matrix') {
    const { rows, columns, total, cells } = chart.of;
    return cells.flatMap((row, r) => row.flatMap(({ count, href }, c) => (count === 0 ? [] : [{ href, name: words.cell(rows.values[r]!.label, columns.values[c]!.label, count, total) }])));
  }
  if (chart.form === 'comparison')
    return chart.of.sides.flatMap((side) =>
      side.marks.flatMap(({ count, href }, i) => (href !== null && count ? [{ href, name: `${words.side(side)}: ${words.value(chart.of.values[i]!.label, count, side.total)}, ${words.percent(shareOf(side, i)!)}` }] : [])),
    );
  if (chart.form === 'published') return chart.of.values.map(({ href, label, count, published }) => ({ href, name: published === null ? `${label}: ${count === null ? words.notGiven : words.about(count)}` : words.value(label, published, chart.of.total) }));
  const drawn = chart.of.total === 0 ? [] : chart.of.values.filter(({ count }) => count > 0);
  return drawn.map(({ href, label, count }) => ({ href, name: words.value(label, count, chart.of.total) }));
}

function linksIn(svg: string): Expected[] {
  const { document } = parseHTML(`<html><body>${svg.replace(/^<\?xml[^>]*\?>/, '')}</body></html>`);
  return [...document.querySelectorAll('a')].map((link) => ({ href: link.getAttribute('href')!, name: link.querySelector('title')!.textContent! }));
}

describe.each(snapshots)('in the %s catalogue', (_name, snapshot) => {
  test.each(addresses)('every number of %s is a link with a name', (address) => {
    const { chart, words } = chartAt(snapshot, address);
    const found = new Map(linksIn(inlineSvg(chart, words, { ...lookAt(1600), most: ROOM_FOR_ALL })).map(({ href, name }) => [href + name, name]));
    for (const { href, name } of expectedLinks(chart, words)) expect(found.get(href + name)).toBe(name);
  });
});

const [, snapshot] = snapshots[1]!;

test.each(addresses)('a picture of %s has the same links as the drawing in a page, with the site before them', (address) => {
  const { chart, words } = chartAt(snapshot, address);
  const inPage = linksIn(inlineSvg(chart, words, lookAt(760))).map(({ href, name }) => ({ href: SITE + href, name }));
  expect(linksIn(fileAt(snapshot, address, 760)).map(({ name }) => name).sort()).toEqual(inPage.map(({ name }) => name).sort());
  for (const { href } of linksIn(fileAt(snapshot, address, 760))) expect(href.startsWith(`${SITE}/`)).toBe(true);
});

test('a drawing in a page has nothing that its content policy refuses, and no ids', () => {
  for (const address of addresses) {
    const { chart, words } = chartAt(snapshot, address, 'ar');
    expect(inlineSvg(chart, words, lookAt(340, 'ar'))).not.toMatch(/\sstyle=|<style|<script|\sid=|\son[a-z]+=/);
  }
});

test('a long list says how many values it leaves out', () => {
  const { chart, words } = chartAt(snapshot, 'organisation');
  if (chart.form !== 'bars') throw new Error('Organisations are bars');
  const withEntries = chart.of.values.filter(({ slug, count }) => slug !== 'unknown' && count > 0).length;
  const without = chart.of.values.filter(({ slug, count }) => slug !== 'unknown' && count === 0).length;
  expect(inlineSvg(chart, words, { ...lookAt(340), most: 5 })).toContain(words.marks.more(withEntries - 5, without));
});

test('the same chart is drawn in the same bytes', () => {
  for (const address of addresses) expect(fileAt(snapshot, address)).toBe(fileAt(snapshot, address));
});

test('stops of the journey and groups of people keep their order', () => {
  for (const id of ['phase', 'population'] as const) {
    const { chart, words } = chartAt(snapshot, id);
    if (chart.form !== 'bars') throw new Error('Both are bars');
    const order = linksIn(inlineSvg(chart, words, lookAt(340))).map(({ href }) => href);
    expect(order).toEqual(chart.of.values.map(({ href }) => href));
  }
});
