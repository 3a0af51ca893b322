import type { Chart } from '@/lib/insights/charts';
import type { ChartWords } from '@/lib/messages/chart-in-words';
import { drawBars } from './bars';
import { drawColumns } from './columns';
import { drawComparison } from './compared-bars';
import { drawEmpty } from './empty';
import { drawMap } from './map';
import { drawMatrix } from './matrix';
import type { Drawing, Pen } from './pen';
import { drawPublished } from './published-bars';

const NARROW_PX = 400;
const MOST_NARROW = 15;
const MOST_WIDE = 40;
/** A row of a comparison has two bars. */
const OF_TWO_SIDES = 0.6;

/** The marks of a chart, whatever its form. */
export function drawChart(pen: Pen, chart: Chart, words: ChartWords, most = pen.width < NARROW_PX ? MOST_NARROW : MOST_WIDE): Drawing {
  if (isEmpty(chart)) return drawEmpty(pen, words.marks.empty);
  if (chart.form === 'columns') return drawColumns(pen, chart.of, words);
  if (chart.form === 'map') return drawMap(pen, chart.of, words);
  if (chart.form === 'matrix') return drawMatrix(pen, chart.of, words);
  if (chart.form === 'comparison') return drawComparison(pen, chart.of, words, Math.ceil(most * OF_TWO_SIDES));
  if (chart.form === 'published') return drawPublished(pen, chart.of, words);
  return drawBars(pen, chart.of, words, most);
}

function isEmpty({ form, of }: Chart): boolean {
  return form === 'comparison' ? of.sides.every(({ total }) => total === 0) : of.total === 0;
}
