import { axisY, barX, plot, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { LABELS_PX, ROW_PX, WIDTH_PX, type Drawer } from './bar';

const { document } = parseHTML('<!doctype html><html lang="en"><body></body></html>');

/** Observable Plot on a document that is no browser's. */
export const observablePlot: Drawer = {
  name: 'Observable Plot on linkedom',
  draw: (bars) => {
    const data = [...bars];
    const channels = { y: 'label', href: 'href', sort: null } as const;
    const drawing = plot({
      document: document as unknown as Document,
      width: WIDTH_PX,
      height: bars.length * ROW_PX,
      marginLeft: LABELS_PX,
      x: { axis: null },
      y: { domain: data.map(({ label }) => label) },
      marks: [axisY({ label: null, tickSize: 0 }), barX(data, { ...channels, x: 'count' }), text(data, { ...channels, x: 'count', text: 'count', textAnchor: 'start', dx: 6 })],
    });
    return drawing.outerHTML;
  },
};
