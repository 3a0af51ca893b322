import type { Chart } from '@/lib/insights/charts';
import { shownValues } from '@/lib/insights/draw/shown-values';

/** In a column of the overview. */
export const MOST_SHOWN = 10;

/** A long list as the overview shows it, picture and table alike. `missing`: how many values have no place there. */
export type Shortened = { readonly chart: Chart; readonly missing: number };

export function shortened(chart: Chart): Shortened {
  if (chart.form !== 'bars') return { chart, missing: 0 };
  const { marks, more, without } = shownValues(chart.of.values, MOST_SHOWN);
  return { chart: { ...chart, of: { ...chart.of, values: marks } }, missing: more + without };
}
