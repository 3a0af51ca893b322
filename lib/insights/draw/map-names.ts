import type { Mark } from '@/lib/insights/mark';
import type { ChartWords } from '@/lib/messages/chart-in-words';
import { widthOf } from './measure';
import { SMALL_PX, text, type Anchor, type Pen } from './pen';

export type Circle = { readonly mark: Mark; readonly x: number; readonly y: number; readonly radius: number };
type Span = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const HALF_LINE_PX = 7;
const GAP_PX = 4;
const WIDTH_PER_NAME_PX = 50;

/** Numbers inside the circles that have room, names beside the largest, where they cover neither circles nor each other. */
export function nameCircles(pen: Pen, circles: readonly Circle[], height: number, { marks: words }: ChartWords): string {
  const taken: Span[] = circles.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  let left = Math.floor(pen.width / WIDTH_PER_NAME_PX);
  return circles
    .map((circle) => {
      const figure = words.number(circle.mark.count);
      const inside = widthOf(figure, SMALL_PX) + 4 <= circle.radius * 2 && circle.radius >= HALF_LINE_PX + 1 && !isCovered(circle, circles);
      const number = inside ? text(pen, [figure], { x: circle.x, y: circle.y, size: SMALL_PX, anchor: 'middle' }, 'within') : '';
      if (left === 0) return number;
      const name = inside ? circle.mark.label : `${circle.mark.label} ${figure}`;
      const place = placesFor(circle, widthOf(name, SMALL_PX)).find(({ span }) => isWithin(span, pen.width, height) && !taken.some((other) => meet(other, span)));
      if (!place) return number;
      taken.push(place.span);
      left -= 1;
      return number + text(pen, [name], { x: place.x, y: place.y, size: SMALL_PX, anchor: place.anchor }, 'tick strong');
    })
    .join('');
}

type Place = { readonly x: number; readonly y: number; readonly anchor: Anchor; readonly span: Span };

function placesFor({ x, y, radius }: Circle, width: number): Place[] {
  const at = (anchor: Anchor, px: number, py: number): Place => {
    const left = anchor === 'start' ? px : anchor === 'end' ? px - width : px - width / 2;
    return { x: px, y: py, anchor, span: { left, right: left + width, top: py - HALF_LINE_PX, bottom: py + HALF_LINE_PX } };
  };
  const beside = radius + GAP_PX;
  const above = radius + HALF_LINE_PX + 1;
  const [aside, aslant] = [radius * 0.7 + GAP_PX, radius * 0.7 + HALF_LINE_PX];
  const straight = [at('start', x + beside, y), at('end', x - beside, y), at('middle', x, y - above), at('middle', x, y + above)];
  return [...straight, ...[-aslant, aslant].flatMap((slant) => [at('start', x + aside, y + slant), at('end', x - aside, y + slant)])];
}

/** A smaller circle lies over the middle of this one. */
function isCovered(circle: Circle, circles: readonly Circle[]): boolean {
  return circles.slice(circles.indexOf(circle) + 1).some(({ x, y, radius }) => Math.hypot(x - circle.x, y - circle.y) < radius + HALF_LINE_PX);
}

function isWithin({ left, top, right, bottom }: Span, width: number, height: number): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function meet(one: Span, other: Span): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}
