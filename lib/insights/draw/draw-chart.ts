import type { Chart } from '@/lib/insights/charts';
import type { ChartWords } from '@/lib/messages/chart-in-words';
import { drawBars } from './bars';
import { drawEmpty } from './empty';
import type { Drawing, Pen } from './pen';

const NARROW_PX = 400;
const MOST_NARROW = 15;
const MOST_WIDE = 40;

/** The marks of a chart, whatever its form. */
export function drawChart(pen: Pen, chart: Chart, words: ChartWords, most = pen.width < NARROW_PX ? MOST_NARROW : MOST_WIDE): Drawing {
  if (chart.form === 'bars' || chart.form === 'columns' || chart.form === 'map') return chart.of.total === 0 ? drawEmpty(pen, words.marks.empty) : drawBars(pen, chart.of, words, most);
  return drawEmpty(pen, words.marks.empty);
}
