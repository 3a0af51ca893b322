import { element, escaped, orderedByItself, rounded, type Attributes } from './markup';

/** How big a picture is and which way it runs. Places are counted from the side where reading begins. */
export type Pen = {
  readonly width: number;
  readonly mirrored: boolean;
  /** The origin that links of a file need before their path; null within a page. */
  readonly site: string | null;
};
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Anchor = 'start' | 'middle' | 'end';
export type Drawing = { readonly svg: string; readonly height: number };

export const LABEL_PX = 14;
export const SMALL_PX = 12;
export const LABEL_LINE_PX = 17;
/** From the middle of a line of figures or capitals down to its baseline, as a part of the size. */
const BASELINE = 0.36;

/** The place as an SVG counts it: from the left. */
export function across(pen: Pen, x: number, width = 0): number {
  return pen.mirrored ? pen.width - x - width : x;
}

export function rectangle(pen: Pen, { x, y, width, height }: Box, classes: string, more: Attributes = {}): string {
  return element('rect', { class: classes, x: across(pen, x, width), y, width, height, ...more });
}

export function line(pen: Pen, from: readonly [x: number, y: number], to: readonly [x: number, y: number], classes: string): string {
  return element('path', { class: classes, d: `M${rounded(across(pen, from[0]))} ${rounded(from[1])}L${rounded(across(pen, to[0]))} ${rounded(to[1])}` });
}

export type TextAt = { readonly x: number; readonly y: number; readonly size?: number; readonly lineHeight?: number; readonly anchor?: Anchor };

/** Lines of text, their middle at `y`. */
export function text(pen: Pen, lines: readonly string[], { x, y, size = LABEL_PX, lineHeight = LABEL_LINE_PX, anchor = 'start' }: TextAt, classes: string): string {
  if (lines.length === 0) return '';
  const first = y - ((lines.length - 1) * lineHeight) / 2 + size * BASELINE;
  const place = rounded(across(pen, x));
  const content = (words: string) => escaped(orderedByItself(words));
  const attributes = { class: classes, 'text-anchor': physical(pen, anchor) };
  if (lines.length === 1) return element('text', { ...attributes, x: place, y: first }, content(lines[0]!));
  return element('text', attributes, lines.map((words, i) => element('tspan', { x: place, y: first + i * lineHeight }, content(words))).join(''));
}

function physical(pen: Pen, anchor: Anchor): string | undefined {
  if (anchor === 'middle') return 'middle';
  return (anchor === 'end') === pen.mirrored ? undefined : 'end';
}

/** What can be followed. Its name says the whole of what is drawn inside it, and is shown to those who point at it. */
export type Target = { readonly href: string; readonly name: string };

export function link(pen: Pen, { href, name }: Target, content: string): string {
  const target = pen.site === null ? { class: 'mark', href } : { href: `${pen.site}${href}` };
  return element('a', target, element('title', {}, escaped(name)) + content);
}

/** What is only looked at: its words are said by the links, or by the table. */
export function decoration(content: string): string {
  return content === '' ? '' : element('g', { 'aria-hidden': 'true' }, content);
}

export function joinClasses(...classes: (string | false | undefined)[]): string {
  return classes.filter(Boolean).join(' ');
}
