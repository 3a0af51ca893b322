import { parse, View, type Spec } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { LABELS_PX, ROW_PX, WIDTH_PX, type Bar, type Drawer } from './bar';

/** Vega-Lite, from the description of the chart to its SVG; Vega measures its text by guessing where there is no canvas. */
export const vegaLite: Drawer = {
  name: 'Vega-Lite',
  draw: async (bars) => {
    const view = new View(parse(compile(description(bars)).spec as Spec), { renderer: 'none' });
    const svg = await view.toSVG();
    view.finalize();
    return svg;
  },
};

function description(bars: readonly Bar[]): TopLevelSpec {
  return {
    width: WIDTH_PX - LABELS_PX,
    height: { step: ROW_PX },
    data: { values: bars.map((bar) => ({ ...bar })) },
    encoding: { y: { field: 'label', type: 'nominal', sort: null, axis: { title: null, ticks: false, labelLimit: LABELS_PX } }, x: { field: 'count', type: 'quantitative', axis: null }, href: { field: 'href', type: 'nominal' } },
    layer: [{ mark: 'bar' }, { mark: { type: 'text', align: 'left', dx: 6 }, encoding: { text: { field: 'count', type: 'quantitative' } } }],
  };
}
