import type { Chart } from '@/lib/insights/charts';
import type { ChartWords } from '@/lib/messages/chart-in-words';
import { drawChart } from './draw-chart';
import { element } from './markup';
import type { Pen } from './pen';
import { drawPicture } from './picture';
import type { Theme } from './palette';

export type { Theme } from './palette';
/** `most`: a long list shows at most this many values, and says how many it leaves out. */
export type Look = { readonly width: number; readonly direction: 'ltr' | 'rtl'; readonly language: string; readonly most?: number };

/** The marks alone, for a page that says the words itself: classes, no colours; app/charts.css colours them. */
export function inlineSvg(chart: Chart, words: ChartWords, look: Look): string {
  const pen: Pen = { width: look.width, mirrored: look.direction === 'rtl', site: null };
  const { svg, height } = drawChart(pen, chart, words, look.most);
  return element('svg', { class: 'chart', ...sized(look.width, height), lang: look.language, role: 'group', 'aria-label': words.title }, svg);
}

/** A whole picture that stands alone, with everything a reader must know to understand its numbers. */
export function svgFile(chart: Chart, words: ChartWords, look: Look & { readonly theme: Theme; readonly site: string }): string {
  const { svg, height } = drawPicture(chart, words, look);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...sized(look.width, height), 'xml:lang': look.language }, svg)}\n`;
}

function sized(width: number, height: number) {
  const whole = Math.ceil(height);
  return { viewBox: `0 0 ${width} ${whole}`, width, height: whole, direction: 'ltr' };
}
