import { chartHref } from '@/lib/insights/charts';
import { readChartCall } from '../chart-call';
import { chartFile } from '../chart-makers';
import { ownParameters, type PictureParam, type SuffixOf } from '../formats';
import { keptAnswer } from '../kept-answers';
import { toldChart } from '../told-chart';
import type { AskedFile, FileAnswer } from './asked-file';

/** A chart in one of its formats, for any filter. */
export function chartFileOf({ snapshot, of, format, params, locale, site, today, sender }: AskedFile): Promise<FileAnswer> {
  const own = ownParameters('chart', format) as PictureParam[];
  const { request, query, picture } = readChartCall(snapshot, of[0]!, params, own);
  const suffix = format.suffix as SuffixOf<'chart'>;
  const question = [today, site.origin, ...Object.values(picture), chartHref({ request, query }, locale, suffix)].join(' ');
  return keptAnswer(snapshot, question, () => chartFile(toldChart(snapshot, request, query, { locale, site, today }), suffix, picture, { sender }));
}
