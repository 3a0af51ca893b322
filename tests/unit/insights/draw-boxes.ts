import { widthOf } from '@/lib/insights/draw/measure';

export type Span = { readonly what: string; readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Move = { readonly x: number; readonly y: number; readonly upright: boolean };
type Open = { readonly tag: string; readonly attributes: ReadonlyMap<string, string>; readonly move: Move };

const sizes: Record<string, number> = { label: 14, figure: 14, name: 13, tick: 12, within: 12, small: 13, title: 20, what: 14 };
const WIDER = ['bold', 'chosen', 'title'];
const BARS = ['bar', 'open', 'second'];

/** Every text of a drawing and every bar, with the place it takes. Reads only what our own drawings are made of. */
export function boxesOf(svg: string): { texts: Span[]; bars: Span[] } {
  const [texts, bars]: [Span[], Span[]] = [[], []];
  const open: Open[] = [];
  for (const [, closing, tag, attributes, alone, words] of svg.matchAll(/<(\/?)([a-z]+)((?: [a-z:-]+="[^"]*")*)(\/?)>|([^<]+)/gi)) {
    if (words !== undefined) texts.push(...textSpan(open, words));
    else if (closing) open.pop();
    else {
      const opened = { tag: tag!, attributes: attributesOf(attributes!), move: moved(open.at(-1)?.move, attributes!) };
      if (tag === 'rect' && isBar(opened)) bars.push(rectSpan(opened));
      if (!alone) open.push(opened);
    }
  }
  return { texts, bars };
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/ ([a-z:-]+)="([^"]*)"/gi)].map(([, name, value]) => [name!, value!]));
}

function moved(from: Move = { x: 0, y: 0, upright: false }, attributes: string): Move {
  const [, x = 0, y = 0] = /translate\((\S+) (\S+)\)/.exec(attributes) ?? [];
  return { x: from.x + Number(x), y: from.y + Number(y), upright: from.upright || attributes.includes('rotate(-90)') };
}

function isBar({ attributes }: Open): boolean {
  const classes = (attributes.get('class') ?? '').split(' ');
  return classes.some((name) => BARS.includes(name)) && !classes.some((name) => /^(s\d|cell)$/.test(name));
}

function textSpan(open: readonly Open[], escaped: string): Span[] {
  const line = open.at(-1);
  const text = open.findLast(({ tag }) => tag === 'text');
  if (!line || !text) return [];
  const what = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const classes = (text.attributes.get('class') ?? '').split(' ');
  const size = sizes[classes.find((name) => sizes[name])!]!;
  const width = widthOf(what, size, classes.some((name) => WIDER.includes(name)));
  const anchor = text.attributes.get('text-anchor');
  const before = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
  const { x, y, upright } = text.move;
  const [px, py] = [number(line, 'x'), number(line, 'y')];
  if (upright) return [{ what, left: x + py - size * 0.7, right: x + py, top: y - px - width + before, bottom: y - px + before }];
  return [{ what, left: x + px - before, right: x + px - before + width, top: y + py - size * 0.7, bottom: y + py }];
}

function rectSpan(rect: Open): Span {
  const [left, top] = [rect.move.x + number(rect, 'x'), rect.move.y + number(rect, 'y')];
  return { what: `rect ${rect.attributes.get('class')}`, left, top, right: left + number(rect, 'width'), bottom: top + number(rect, 'height') };
}

function number({ attributes }: Open, name: string): number {
  return Number(attributes.get(name));
}

const TOLERANCE_PX = 0.6;

function overlap(one: Span, other: Span): boolean {
  return one.left + TOLERANCE_PX < other.right && other.left + TOLERANCE_PX < one.right && one.top + TOLERANCE_PX < other.bottom && other.top + TOLERANCE_PX < one.bottom;
}

/** Pairs that cover each other: texts, and texts with bars. */
export function overlaps(svg: string): string[] {
  const { texts, bars } = boxesOf(svg);
  const byTop = [...texts, ...bars].sort((a, b) => a.top - b.top);
  const isText = new Set(texts);
  return byTop.flatMap((one, i) => {
    const meets: Span[] = [];
    for (let k = i + 1; k < byTop.length && byTop[k]!.top < one.bottom; k += 1) if (overlap(one, byTop[k]!)) meets.push(byTop[k]!);
    return meets.filter((other) => isText.has(one) || isText.has(other)).map((other) => `"${one.what}" and "${other.what}"`);
  });
}

export function outside(svg: string, width: number): string[] {
  const { texts, bars } = boxesOf(svg);
  return [...texts, ...bars].filter(({ left, right }) => left < -TOLERANCE_PX || right > width + TOLERANCE_PX).map(({ what }) => what);
}
