import type { Chart } from '@/lib/insights/charts';
import { inlineSvg } from '@/lib/insights/draw/chart-svg';
import type { ChartWords } from '@/lib/messages/chart-in-words';
import { direction, spokenLocale } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

const NARROW = 340;
const WIDE = 760;

/** `most`: how many values of a long list are drawn, where that is not left to the drawing. */
type ChartPictureProps = { readonly chart: Chart; readonly words: ChartWords; readonly locale: Locale; readonly most?: number };

/** The marks of a chart, for a column of a page. */
export function ChartPicture(props: ChartPictureProps) {
  return <Drawing {...props} width={NARROW} className="drawing" />;
}

/** Drawn twice, for narrow screens and for wide ones; the style sheet shows one of them. */
export function WideChartPicture(props: ChartPictureProps) {
  return (
    <>
      <Drawing {...props} width={NARROW} className="drawing drawing-narrow" />
      <Drawing {...props} width={WIDE} className="drawing drawing-wide" />
    </>
  );
}

function Drawing({ chart, words, locale, most, width, className }: ChartPictureProps & { readonly width: number; readonly className: string }) {
  const look = { width, direction: direction(locale), language: spokenLocale(locale), ...(most !== undefined && { most }) };
  return <div className={className} dangerouslySetInnerHTML={{ __html: inlineSvg(chart, words, look) }} />;
}
