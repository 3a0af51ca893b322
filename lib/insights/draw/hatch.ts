import { element, rounded } from './markup';
import { across, type Box, type Pen } from './pen';

const STEP_PX = 6;

/** Slanted lines within a box: what is not known, or only nearly. Drawn out, since a pattern would need an id in the page. */
export function hatch(pen: Pen, { x, y, width, height }: Box, classes = 'hatch'): string {
  const start = across(pen, x, width);
  const strokes: string[] = [];
  for (let slant = STEP_PX / 2; slant < width + height; slant += STEP_PX) {
    const low = Math.max(0, slant - height);
    const high = Math.min(width, slant);
    if (high - low > 1) strokes.push(`M${rounded(start + low)} ${rounded(y + slant - low)}l${rounded(high - low)} ${rounded(low - high)}`);
  }
  return strokes.length === 0 ? '' : element('path', { class: classes, d: strokes.join('') });
}
