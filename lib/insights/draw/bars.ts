import { UNKNOWN } from '@/lib/catalogue/facets';
import type { Distribution } from '@/lib/insights/distribution';
import type { Mark } from '@/lib/insights/mark';
import type { ChartWords } from '@/lib/messages/chart-in-words';
import { drawBarRows, type BarRow } from './bar-rows';
import { drawBelow } from './below';
import type { Drawing, Pen } from './pen';
import { shownValues } from './shown-values';

/** Stops of the journey; what lies across all of them is no stop. */
const NO_STOP = 'cross-cutting';

export function drawBars(pen: Pen, of: Distribution, { marks: words }: ChartWords, most: number): Drawing {
  const { marks, more, without } = shownValues(of.values, most);
  const highest = Math.max(1, ...marks.map(({ count }) => count));
  const rows = marks.map((mark): BarRow => {
    const unknown = mark.slug === UNKNOWN;
    const target = { href: mark.href, name: words.value(mark.label, mark.count, of.total) };
    return {
      ...described(mark, of),
      bars: [{ part: mark.count / highest, figure: words.number(mark.count), fill: unknown ? 'unknown' : 'solid', target }],
    };
  });
  const left = more + without > 0 ? [words.more(more, without)] : [];
  return drawBelow(pen, drawBarRows(pen, rows), left);
}

function described({ slug, label, short, tint, selected }: Mark, { param }: Distribution): Omit<BarRow, 'bars'> {
  const unknown = slug === UNKNOWN;
  return { label, short, tint, selected, apart: unknown, stop: param === 'phase' && !unknown && slug !== NO_STOP };
}
