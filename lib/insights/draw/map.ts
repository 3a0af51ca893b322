import { UNKNOWN } from '@/lib/catalogue/facets';
import type { Distribution } from '@/lib/insights/distribution';
import type { Mark } from '@/lib/insights/mark';
import type { ChartWords } from '@/lib/messages/chart-in-words';
import { drawBelow } from './below';
import { countryCentres } from './country-centres';
import { element, rounded } from './markup';
import { nameCircles, type Circle } from './map-names';
import { widthOf } from './measure';
import { decoration, joinClasses, LABEL_PX, link, rectangle, text, type Drawing, type Pen } from './pen';
import { landPath, placeOnWorld, WORLD_HEIGHT, WORLD_WIDTH } from './world';
import { wrap } from './wrap';

/** Radius of the largest circle, as a part of the width. */
const LARGEST = 0.026;
const LEAST_RADIUS_PX = 3;
const LEAST_HIT_PX = 8;
const ROW_PX = 28;
const GAP_PX = 12;
const LABEL_GAP_PX = 8;

/** A circle for each country with entries, its area their number. The world is never mirrored; the words below it are. */
export function drawMap(pen: Pen, of: Distribution, words: ChartWords): Drawing {
  const scale = pen.width / WORLD_WIDTH;
  const height = WORLD_HEIGHT * scale;
  const unmirrored: Pen = { ...pen, mirrored: false };
  const circles = circlesOf(of, scale);
  const land = element('path', { class: 'land', d: landPath(), transform: `scale(${rounded(scale * 1000) / 1000})` });
  const marks = circles.map((circle) => drawCircle(unmirrored, circle, of, words));
  const names = nameCircles(unmirrored, circles, height, words);
  const unplaced = of.values.filter(({ slug, count }) => slug === UNKNOWN || (count > 0 && !countryCentres[slug]));
  const below = drawUnplaced(pen, unplaced, height + GAP_PX, of, words);
  return drawBelow(pen, { svg: decoration(land) + marks.join('') + decoration(names) + below.svg, height: below.height }, []);
}

/** The largest first, so that smaller ones lie on top. */
function circlesOf({ values }: Distribution, scale: number): Circle[] {
  const placed = values.filter(({ slug, count }) => count > 0 && countryCentres[slug]);
  const highest = Math.max(1, ...placed.map(({ count }) => count));
  return placed
    .map((mark): Circle => {
      const [x, y] = placeOnWorld(...countryCentres[mark.slug]!);
      const radius = Math.max(LEAST_RADIUS_PX, LARGEST * scale * WORLD_WIDTH * Math.sqrt(mark.count / highest));
      return { mark, x: x * scale, y: y * scale, radius };
    })
    .sort((a, b) => b.mark.count - a.mark.count);
}

function drawCircle(pen: Pen, { mark, x, y, radius }: Circle, of: Distribution, { marks: words }: ChartWords): string {
  const hit = radius < LEAST_HIT_PX && pen.site === null ? element('circle', { class: 'hit', cx: x, cy: y, r: LEAST_HIT_PX }) : '';
  const circle = element('circle', { class: mark.selected ? 'dot-picked' : 'dot', cx: x, cy: y, r: radius });
  return link(pen, { href: mark.href, name: words.value(mark.label, mark.count, of.total) }, hit + circle);
}

/** What has no place in the world as it is drawn: not known, or too small for these shapes. */
function drawUnplaced(pen: Pen, marks: readonly Mark[], from: number, of: Distribution, { marks: words }: ChartWords): Drawing {
  let [x, y] = [0, from];
  const drawn = marks.map((mark) => {
    const figure = words.number(mark.count);
    const figurePx = LABEL_GAP_PX + widthOf(figure, LABEL_PX);
    const { lines } = wrap(mark.label, { width: pen.width - figurePx, size: LABEL_PX, lines: 1 });
    const labelPx = widthOf(lines.join(' '), LABEL_PX);
    const width = labelPx + figurePx;
    if (x > 0 && x + width > pen.width) [x, y] = [0, y + ROW_PX];
    const middle = y + ROW_PX / 2;
    const hit = rectangle(pen, { x, y, width, height: ROW_PX }, 'hit');
    const said = text(pen, lines, { x, y: middle }, joinClasses('label', mark.count === 0 && 'dim')) + text(pen, [figure], { x: x + labelPx + LABEL_GAP_PX, y: middle }, joinClasses('figure', mark.count === 0 && 'dim'));
    x += width + 24;
    return link(pen, { href: mark.href, name: words.value(mark.label, mark.count, of.total) }, hit + said);
  });
  return { svg: drawn.join(''), height: marks.length > 0 ? y + ROW_PX : from };
}
