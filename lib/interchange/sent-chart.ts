import { marksInWords, type ChartWords } from '@/lib/messages/chart-in-words';
import { tableWords } from '@/lib/messages/table-in-words';
import type { ToldBrief } from './brief-call';
import type { ToldChart } from './told-chart';

/** A chart as it is handed to a thread: functions, and the catalogue that its numbers were counted in, cannot be copied. */
export type SentChart = Omit<ToldChart, 'snapshot' | 'tableWords' | 'words' | 'site'> & { readonly words: Omit<ChartWords, 'marks'>; readonly site: string };
/** A brief as it is handed to a thread. `fonts`: where the files of the fonts are. */
export type SentBrief = Omit<ToldBrief, 'charts' | 'site'> & { readonly charts: readonly SentChart[]; readonly site: string; readonly fonts: string };

/** A chart as a thread has it again. */
export type ReceivedChart = Omit<ToldChart, 'snapshot'>;

export function sentChart({ snapshot: _snapshot, tableWords: _tableWords, words: { marks: _marks, ...words }, site, ...chart }: ToldChart): SentChart {
  return { ...chart, words, site: site.href };
}

export function sentBrief({ charts, site, ...brief }: ToldBrief, fonts: string): SentBrief {
  return { ...brief, charts: charts.map(sentChart), site: site.href, fonts };
}

export function receivedChart({ words, site, ...sent }: SentChart): ReceivedChart {
  return { ...sent, words: { ...words, marks: marksInWords(sent.chart, sent.locale) }, site: new URL(site), tableWords: tableWords(sent.locale) };
}
