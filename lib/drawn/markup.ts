import type { ReactElement, ReactNode } from 'react';
import { attribute, escaped } from './attributes';

const ELEMENT = Symbol.for('react.transitional.element');
const FRAGMENT = Symbol.for('react.fragment');
const CLIENT_REFERENCE = Symbol.for('react.client.reference');
const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr', '!--']);

/** What is written in the place of a component that lives in the browser. */
const LIVE_PLACE = '<span data-live=""></span>';

/** `live`: the components that live in the browser, in the order of their places in the text. */
export type Markup = { readonly html: string; readonly live: readonly ReactElement[] };

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };
type Writing = { readonly live: ReactElement[]; readonly chosen: unknown };

/**
 * A tree of components as text: what React would write of it, at a fraction of its work, since these are functions of
 * what they are given and nothing else. A component that waits, keeps a state or asks a context does not belong here.
 */
export function markup(node: ReactNode): Markup {
  const live: ReactElement[] = [];
  return { html: written(node, { live, chosen: undefined }), live };
}

function written(node: unknown, writing: Writing): string {
  if (typeof node === 'string') return escaped(node);
  if (typeof node === 'number' || typeof node === 'bigint') return String(node);
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (isElement(node)) return ofElement(node, writing);
  if (typeof node !== 'object' || !(Symbol.iterator in node)) throw new TypeError('What is drawn as text neither waits nor asks.');
  let text = '';
  for (const one of node as Iterable<unknown>) text += written(one, writing);
  return text;
}

function isElement(node: unknown): node is ReactElement<Props> {
  return typeof node === 'object' && node !== null && (node as { $$typeof?: symbol }).$$typeof === ELEMENT;
}

function ofElement(element: ReactElement<Props>, writing: Writing): string {
  const { type, props } = element as { type: unknown; props: Props };
  if (typeof type === 'string') return tag(type, props, writing);
  if (type === FRAGMENT) return written(props.children, writing);
  if (typeof type !== 'function') throw new TypeError('What is drawn as text is made of elements and functions.');
  if ((type as { $$typeof?: symbol }).$$typeof === CLIENT_REFERENCE) {
    writing.live.push(element);
    return LIVE_PLACE;
  }
  return written((type as (props: Props) => ReactNode)(props), writing);
}

function tag(name: string, props: Props, writing: Writing): string {
  let text = `<${name}`;
  for (const prop in props) if (prop !== 'children') text += attribute(name, prop, props[prop]);
  if (name === 'option' && writing.chosen !== undefined && writing.chosen === props['value']) text += ' selected=""';
  text += '>';
  if (VOID.has(name)) return text;
  const raw = props['dangerouslySetInnerHTML'] as { readonly __html: string } | undefined;
  const inside = raw ? raw.__html : written(props.children, name === 'select' ? { ...writing, chosen: props['defaultValue'] } : writing);
  return `${text}${inside}</${name}>`;
}
