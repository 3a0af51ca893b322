import type { ReactNode } from 'react';
import { kept } from '@/lib/drawn/kept';
import { markup } from '@/lib/drawn/markup';
import { DrawnHere, type DrawnElement } from './drawn-here';

type DrawnProps = DrawnElement & { readonly children: ReactNode };

/** A part of a page that is drawn as text, once: its components are functions of what they are given. `as`: its own element. */
export function Drawn({ children, ...element }: DrawnProps) {
  const { html, live } = markup(children);
  return <DrawnHere {...element} {...kept(html)} live={live} />;
}
