import { inlineSvg } from '@/lib/insights/draw/chart-svg';
import type { Chart } from '@/lib/insights/charts';
import type { ChartWords } from '@/lib/messages/chart-in-words';
import { WIDTH_PX, type Bar, type Drawer } from './bar';

/** Our own drawing of the same bars: those of a chart of the catalogue. */
export function ours(chart: Chart, words: ChartWords): Drawer {
  return { name: 'this catalogue', draw: () => inlineSvg(chart, words, { width: WIDTH_PX, direction: 'ltr', language: 'en' }) };
}

export function barsOf(chart: Chart): Bar[] {
  if (chart.form !== 'bars') throw new Error('Bars are compared, and nothing else');
  return chart.of.values.map(({ label, count, href }) => ({ label, count, href }));
}
