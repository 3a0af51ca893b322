import type { PublishedDistribution, PublishedMark } from '@/lib/insights/published';
import type { ChartWords } from '@/lib/messages/chart-in-words';
import { drawBarRows, type Bar, type BarRow } from './bar-rows';
import type { Drawing, Pen } from './pen';

const NO_STOP = 'cross-cutting';

/** The report's own figures; a number that was worked out from a share has an end that is not exact. */
export function drawPublished(pen: Pen, of: PublishedDistribution, words: ChartWords): Drawing {
  const highest = Math.max(1, ...of.values.map(({ count }) => count ?? 0));
  const rows = of.values.map((mark): BarRow => {
    const { slug, label, short, tint } = mark;
    return { label, short, tint, selected: false, apart: false, stop: of.param === 'phase' && slug !== NO_STOP, bars: [barOf(mark, highest, of.total, words)] };
  });
  return drawBarRows(pen, rows);
}

function barOf({ label, count, published, href }: PublishedMark, highest: number, total: number, { marks: words }: ChartWords): Bar {
  if (count === null) return { part: 0, figure: words.notGiven, fill: 'none', target: { href, name: `${label}: ${words.notGiven}` } };
  if (published !== null) return { part: count / highest, figure: words.number(count), fill: 'solid', target: { href, name: words.value(label, count, total) } };
  const figure = words.about(count);
  return { part: count / highest, figure, fill: 'nearly', target: { href, name: `${label}: ${figure}` } };
}
