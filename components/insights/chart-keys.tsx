'use client';
import { useEffect } from 'react';

type Arrow = readonly [x: number, y: number];
const arrows: Readonly<Record<string, Arrow>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

function marksOf(chart: Element): SVGAElement[] {
  return [...chart.querySelectorAll<SVGAElement>('a')];
}

function middleOf(mark: Element): Arrow {
  const { x, y, width, height } = mark.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

/** The nearest mark in this direction; what lies aside counts twice as far. */
function nearest(marks: readonly SVGAElement[], from: SVGAElement, [dx, dy]: Arrow): SVGAElement | undefined {
  const [x, y] = middleOf(from);
  const ahead = marks.flatMap((mark) => {
    const [mx, my] = middleOf(mark);
    const along = (mx - x) * dx + (my - y) * dy;
    const aside = Math.abs((mx - x) * dy) + Math.abs((my - y) * dx);
    return along > 1 && along >= aside ? [{ mark, distance: along + 2 * aside }] : [];
  });
  return ahead.sort((a, b) => a.distance - b.distance)[0]?.mark;
}

function next(key: string, marks: readonly SVGAElement[], from: SVGAElement): SVGAElement | undefined {
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  const arrow = arrows[key];
  return arrow && nearest(marks, from, arrow);
}

function only(mark: SVGAElement, marks: readonly SVGAElement[]) {
  for (const other of marks) other.setAttribute('tabindex', other === mark ? '0' : '-1');
}

/** Arrow keys move between the marks of a chart, and each chart is one stop of the tab key. Without script every mark is one. `address`: when it changes, charts are new. */
export function ChartKeys({ address }: { address: string }) {
  useEffect(() => {
    for (const chart of document.querySelectorAll('svg.chart')) {
      const marks = marksOf(chart);
      if (marks[0]) only(marks[0], marks);
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const mark = event.target instanceof Element ? event.target.closest<SVGAElement>('svg.chart a') : null;
      if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
      const marks = marksOf(mark.ownerSVGElement!);
      const to = next(event.key, marks, mark);
      if (!to && !(event.key in arrows)) return;
      event.preventDefault();
      if (!to) return;
      only(to, marks);
      to.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [address]);
  return null;
}
