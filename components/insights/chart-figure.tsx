import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { ChartPicture, WideChartPicture } from './chart-picture';
import { NumbersTable } from './numbers-table';
import { MOST_SHOWN, shortened } from './shortened';
import type { ShownChart } from './shown-chart';

type ChartFigureProps = { readonly shown: ShownChart; readonly wide: boolean; readonly locale: Locale };

/** One chart of the overview: the finding, what is counted, the marks, and the table one key away. */
export function ChartFigure({ shown: { chart, words, href }, wide, locale }: ChartFigureProps) {
  const t = translator(locale);
  const short = shortened(chart);
  const Picture = wide ? WideChartPicture : ChartPicture;
  return (
    <figure className={wide ? 'insight insight-wide' : 'insight'}>
      <figcaption>
        <h3>
          <a href={href} data-soft>
            {words.title}
          </a>
        </h3>
        <p>{[words.what, ...words.notes].map(sentence).join(' ')}</p>
      </figcaption>
      <Picture chart={chart} words={words} locale={locale} most={MOST_SHOWN} />
      <details className="no-print">
        <summary>
          {t('insightsPage.table')}
          <span className="sr-only">: {words.what}</span>
        </summary>
        <NumbersTable chart={short.chart} caption={words.what} locale={locale} />
        {short.missing > 0 ? (
          <p>
            <a className="prose-link" href={href} data-soft>
              {t('insightsPage.moreValues', { count: short.missing })}
            </a>
          </p>
        ) : null}
      </details>
    </figure>
  );
}

/** Ends with a full stop, once. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
