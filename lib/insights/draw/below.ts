import { LABEL_PX, SMALL_PX, text, type Drawing, type Pen } from './pen';
import { wrap } from './wrap';

const GAP_PX = 10;
const LINE_PX = 18;
const AS_MANY_AS_NEEDED = 99;

/** Sentences below a drawing, such as how many values have no place in it. */
export function drawBelow(pen: Pen, { svg, height }: Drawing, sentences: readonly string[]): Drawing {
  let y = height;
  const drawn = sentences.map((sentence) => {
    const { lines } = wrap(sentence, { width: pen.width, size: SMALL_PX + 1, lines: AS_MANY_AS_NEEDED });
    const block = lines.length * LINE_PX;
    const said = text(pen, lines, { x: 0, y: y + GAP_PX + block / 2, size: SMALL_PX + 1, lineHeight: LINE_PX }, 'small');
    y += GAP_PX + block;
    return said;
  });
  return { svg: svg + drawn.join(''), height: Math.max(y, LABEL_PX) };
}
