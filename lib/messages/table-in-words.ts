import type { TableWords } from '@/lib/insights/chart-table';
import type { Locale } from '@/lib/vocabulary/locale';
import { sideName } from './figures-in-words';
import { translator } from './translator';

/** The words of a chart's table, in a language. */
export function tableWords(locale: Locale): TableWords {
  const t = translator(locale);
  return {
    link: t('insightsFiles.table.link'),
    entries: t('insightsFiles.table.entries'),
    share: t('insightsFiles.table.share'),
    side: t('insightsFiles.table.side'),
    whole: t('insightsFiles.table.whole'),
    published: t('insightsFiles.table.published'),
    publishedShare: t('insightsFiles.table.publishedShare'),
    reconstructed: t('insightsFiles.table.reconstructed'),
    remark: t('insightsFiles.table.remark'),
    notGiven: t('insights.notGiven'),
    sideName: (side) => sideName(side, locale),
  };
}
