import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Bar, BarChart, LabelList, Rectangle, XAxis, YAxis } from 'recharts';
import { LABELS_PX, ROW_PX, WIDTH_PX, type Drawer } from './bar';

/** Recharts as its users draw on a server: React to text, without movement. Version 2: the third draws nothing without a browser (its issue 5997). */
export const recharts: Drawer = {
  name: 'Recharts',
  draw: (bars) =>
    renderToStaticMarkup(
      <BarChart layout="vertical" width={WIDTH_PX} height={bars.length * ROW_PX} data={[...bars]}>
        <XAxis type="number" hide />
        <YAxis type="category" dataKey="label" width={LABELS_PX} tickLine={false} />
        <Bar dataKey="count" isAnimationActive={false} shape={linked}>
          <LabelList dataKey="count" position="right" />
        </Bar>
      </BarChart>,
    ),
};

type Drawn = ComponentProps<typeof Rectangle> & { readonly href?: string };

/** The library hands anything to a shape, and says so. */
function linked(drawn: unknown) {
  const { href, ...rectangle } = drawn as Drawn;
  return (
    <a href={href}>
      <Rectangle {...rectangle} />
    </a>
  );
}
