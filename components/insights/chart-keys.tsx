'use client';
import { useEffect } from 'react';

type Arrow = readonly [x: number, y: number];
const arrows: Readonly<Record<string, Arrow>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

function marksOf(chart: Element): SVGAElement[] {
  return [...chart.querySelectorAll<SVGAElement>('a')];
}

/** The nearest mark in line with this one: the next bar, the next filled cell of the row or column. */
function inLine(marks: readonly SVGAElement[], from: SVGAElement, [dx, dy]: Arrow): SVGAElement | undefined {
  const box = from.getBoundingClientRect();
  const ahead = marks.flatMap((mark) => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    const [right, down] = [x + width / 2 - box.x - box.width / 2, y + height / 2 - box.y - box.height / 2];
    const [along, aside] = [right * dx + down * dy, Math.abs(right * dy + down * dx)];
    return along > 1 && aside < (dx === 0 ? box.width : box.height) / 2 ? [{ mark, along }] : [];
  });
  return ahead.sort((a, b) => a.along - b.along)[0]?.mark;
}

/** On a map, and at the end of a line, marks follow each other in their own order, so that every one can be reached. */
function inOrder(marks: readonly SVGAElement[], from: SVGAElement, [dx, dy]: Arrow): SVGAElement | undefined {
  const reading = document.documentElement.dir === 'rtl' ? -1 : 1;
  return marks[marks.indexOf(from) + dx * reading + dy];
}

function next(key: string, chart: Element, from: SVGAElement): SVGAElement | undefined {
  const marks = marksOf(chart);
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  const arrow = arrows[key];
  if (!arrow) return undefined;
  const isMap = chart.querySelector('.land') !== null;
  return (isMap ? undefined : inLine(marks, from, arrow)) ?? inOrder(marks, from, arrow);
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
      const chart = mark.ownerSVGElement!;
      const to = next(event.key, chart, mark);
      if (!to && !(event.key in arrows)) return;
      event.preventDefault();
      if (!to) return;
      only(to, marksOf(chart));
      to.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [address]);
  return null;
}
