import type { Chart } from '@/lib/insights/charts';
import type { ChartWords } from '@/lib/messages/chart-in-words';
import type { Look } from './chart-svg';
import { drawChart } from './draw-chart';
import { element, escaped } from './markup';
import type { Theme } from './palette';
import { text, line, type Drawing, type Pen } from './pen';
import { stylesFor } from './styles';
import { wrap } from './wrap';

type Block = { readonly words: string; readonly classes: string; readonly size: number; readonly lineHeight: number; readonly bold?: boolean; readonly before: number };

/** A chart with its finding, what is counted, notes, filter, caveat, source and licence. */
export function drawPicture(chart: Chart, words: ChartWords, look: Look & { readonly theme: Theme; readonly site: string }): Drawing {
  const margin = look.width < 500 ? 16 : 28;
  const pen: Pen = { width: look.width - 2 * margin, mirrored: look.direction === 'rtl', site: look.site };
  const head = drawBlocks(pen, margin, [
    { words: words.title, classes: 'title', size: 20, lineHeight: 26, bold: true, before: 0 },
    { words: words.what, classes: 'what', size: 14, lineHeight: 20, before: 4 },
  ]);
  const marks = drawChart(pen, chart, words, look.most);
  const marksAt = head.height + 20;
  const ruleAt = marksAt + marks.height + 20;
  const filter = words.notes.includes(words.filter) ? [] : [words.filter];
  const foot = drawBlocks(pen, ruleAt + 12, [...words.notes, ...filter, words.caveat, `${words.source} · ${words.licence}`].map((sentence) => ({ words: sentence, classes: 'small', size: 12.5, lineHeight: 17, before: 4 })));
  const placed = (y: number, svg: string) => element('g', { transform: `translate(${margin} ${y})` }, svg);
  const height = foot.height + margin;
  const ground = element('rect', { class: 'ground', width: look.width, height: Math.ceil(height) });
  const rule = line(pen, [0, ruleAt], [pen.width, ruleAt], 'axis');
  const drawn = ground + placed(0, head.svg) + placed(marksAt, marks.svg) + placed(0, rule + foot.svg);
  const said = element('title', {}, escaped(words.title)) + element('desc', {}, escaped(words.sentence));
  return { svg: said + element('style', {}, escaped(stylesFor(drawn, look.theme))) + drawn, height };
}

function drawBlocks(pen: Pen, from: number, blocks: readonly Block[]): Drawing {
  let y = from;
  const drawn = blocks.map(({ words, classes, size, lineHeight, bold = false, before }) => {
    const { lines } = wrap(words, { width: pen.width, size, bold, lines: 99 });
    const height = lines.length * lineHeight;
    const said = text(pen, lines, { x: 0, y: y + before + height / 2, size, lineHeight }, classes);
    y += before + height;
    return said;
  });
  return { svg: drawn.join(''), height: y };
}
