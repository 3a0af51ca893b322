import { Cited } from '@/components/take-along/cited';
import { CopyButton } from '@/components/entry/copy-button';
import { catalogueHref } from '@/lib/catalogue/href';
import { briefHref } from '@/lib/insights/brief';
import { chartHref, ownParameters } from '@/lib/insights/charts';
import { insightsPlace } from '@/lib/insights/places';
import { chartFormats } from '@/lib/interchange/chart-formats';
import type { Reference } from '@/lib/interchange/references/reference';
import { formatInWords } from '@/lib/messages/format-in-words';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { CopyPicture } from './copy-picture';
import { EmbedCode } from './embed-code';
import type { ShownChart } from './shown-chart';

/** `site`: where readers reach this site, `https://practices.example.org`. */
type TakeAlongProps = { readonly reference: Reference; readonly shown: ShownChart; readonly site: string; readonly locale: Locale };

/** Everything a chart can be taken along as: copies, files, a frame for another page, a place in a brief. */
export function TakeAlong({ reference, shown, site, locale }: TakeAlongProps) {
  const t = translator(locale);
  const { chart, words, href } = shown;
  const { request, query } = chart;
  const copied = { done: t('insightsPage.copied'), failed: t('insightsPage.copyFailed') };
  const sentence = `${words.sentence} ${site}${href}`;
  return (
    <section className="take-along no-print" aria-labelledby="take-along">
      <h2 id="take-along">{t('insightsPage.takeAlong')}</h2>
      <div className="copies">
        <CopyPicture address={chartHref(chart, locale, 'png')} label={t('insightsPage.copyPicture')} done={copied.done} failed={t('insightsPage.pictureFallback')} />
        <CopyButton text={sentence} label={t('insightsPage.copySentence')} {...copied} />
        <CopyButton text={`${site}${href}`} label={t('insightsPage.copyLink')} {...copied} />
      </div>
      <ul className="files">
        {chartFormats.map(({ suffix }) => (
          <li key={suffix}>
            <a href={chartHref(chart, locale, suffix)} download>
              <span className="prose-link">{suffix.toUpperCase()}</span> <span>{formatInWords(suffix, locale)}</span>
            </a>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('openData.citeChart')}</summary>
        <Cited reference={reference} locale={locale} />
      </details>
      <p>
        <a className="prose-link" href={briefHref({ title: '', charts: [request], entries: [] }, query, locale)} data-soft>
          {t('insightsPage.addToBrief')}
        </a>
      </p>
      <details>
        <summary>{t('insightsPage.sentence')}</summary>
        <p className="pasted">{sentence}</p>
      </details>
      <EmbedCode address={site + catalogueHref(query, locale, insightsPlace(`${request.id}/embed`, ownParameters(request)))} title={words.title} locale={locale} />
    </section>
  );
}
