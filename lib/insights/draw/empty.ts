import { decoration, LABEL_PX, line, rectangle, text, type Drawing, type Pen } from './pen';
import { wrap } from './wrap';

const BARS_PX = 84;
const BAR_PX = 14;
const STEP_PX = 28;
const LINE_PX = 20;

/** The frame of a chart without bars, and its sentence, where nothing is counted. */
export function drawEmpty(pen: Pen, sentence: string): Drawing {
  const { lines } = wrap(sentence, { width: pen.width, size: LABEL_PX, lines: 6 });
  const base = line(pen, [0.5, 0], [0.5, BARS_PX], 'axis');
  const places = [0.62, 0.38, 0.2].map((part, i) => rectangle(pen, { x: 0.5, y: (STEP_PX - BAR_PX) / 2 + i * STEP_PX, width: pen.width * part, height: BAR_PX }, 'void'));
  const height = lines.length * LINE_PX;
  return { svg: decoration(base + places.join('')) + text(pen, lines, { x: 0, y: BARS_PX + 12 + height / 2, lineHeight: LINE_PX }, 'label'), height: BARS_PX + 12 + height };
}
