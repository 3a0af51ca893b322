import { decoration, LABEL_PX, line, rectangle, text, type Drawing, type Pen } from './pen';
import { wrap } from './wrap';

const HEIGHT_PX = 132;
const INSET_PX = 24;
const PLACES = 4;

/** The frame of a chart with its sentence, where nothing is counted. */
export function drawEmpty(pen: Pen, sentence: string): Drawing {
  const { lines } = wrap(sentence, { width: pen.width - 2 * INSET_PX, size: LABEL_PX, lines: 4 });
  const base = line(pen, [0.5, 0], [0.5, HEIGHT_PX], 'axis');
  const rows = Array.from({ length: PLACES }, (_, i) => rectangle(pen, { x: 0.5, y: 10 + i * 30, width: (pen.width - 1) * (0.9 - i * 0.2), height: 20 }, 'void'));
  return { svg: decoration(base + rows.join('')) + text(pen, lines, { x: INSET_PX, y: HEIGHT_PX / 2 }, 'label'), height: HEIGHT_PX };
}
