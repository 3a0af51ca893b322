import { whereText } from '@/components/catalogue/where-text';
import type { Entry } from '@/lib/catalogue/entry';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { Brief } from '@/lib/insights/brief';
import { caveats } from '@/lib/messages/chart-in-words';
import { dayInWords } from '@/lib/messages/figures-in-words';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { sentence } from './chart-figure';
import { ChartPicture, WideChartPicture } from './chart-picture';
import { shownChart, type Insights, type ShownChart } from './shown-chart';

/** `address`: where the brief stands, so that paper leads back to it. */
type BriefPaperProps = { readonly insights: Insights; readonly brief: Brief; readonly title: string; readonly filter: string; readonly address: string };

/** The brief as it prints. */
export function BriefPaper({ insights, brief, title, filter, address }: BriefPaperProps) {
  const { snapshot, view: { locale }, today } = insights;
  const t = translator(locale);
  const charts = brief.charts.map((request) => shownChart(insights, request));
  return (
    <article className="paper" aria-labelledby="paper-title">
      <header>
        <p>{[t('site.name'), dayInWords(today, locale)].join(' · ')}</p>
        <h2 id="paper-title">{title}</h2>
        <p>{sentence(filter)}</p>
      </header>
      {charts.length + brief.entries.length === 0 ? <p>{t('insightsPage.briefEmpty')}</p> : null}
      <div className="paper-charts">
        {charts.map((shown) => (
          <PaperChart key={shown.href} shown={shown} alone={charts.length === 1} locale={locale} />
        ))}
      </div>
      {brief.entries.length > 0 ? <PaperEntries entries={brief.entries} snapshot={snapshot} locale={locale} /> : null}
      <Method sources={[...new Set(charts.map(({ words }) => words.source))]} address={address} locale={locale} />
    </article>
  );
}

const WIDE = ['matrix', 'map', 'comparison', 'columns'];

function PaperChart({ shown: { chart, words, href }, alone, locale }: { shown: ShownChart; alone: boolean; locale: Locale }) {
  const wide = alone || WIDE.includes(chart.form);
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
      <Picture chart={chart} words={words} locale={locale} />
    </figure>
  );
}

function PaperEntries({ entries, snapshot, locale }: { entries: readonly Entry[]; snapshot: Snapshot; locale: Locale }) {
  const t = translator(locale);
  const organisation = (slug: string) => snapshot.organisations.get(slug)?.name ?? slug;
  return (
    <section className="paper-entries" aria-labelledby="paper-entries">
      <h3 id="paper-entries">{t('insightsPage.paperEntries')}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.slug}>
            <p className="text-xs text-soft">{whereText(entry, organisation, locale)}</p>
            <h4>
              <a href={localPath(`/catalogue/${entry.slug}`, locale)} data-soft>
                {entry.title}
              </a>
            </h4>
            <p>{entry.concept}</p>
            {entry.sources[0] ? <p className="text-2xs text-soft">{sourceLine(entry, locale)}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The first source, and how many more the entry's page names. */
function sourceLine({ sources }: Entry, locale: Locale): string {
  const t = translator(locale);
  const [{ title, publisher, date } = { title: '' }] = sources;
  const named = [title, publisher, date].filter(Boolean).join(', ');
  return t('insightsPage.paperSource', { source: named, more: sources.length - 1 });
}

function Method({ sources, address, locale }: { sources: readonly string[]; address: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <footer>
      <h3>{t('insightsPage.briefMethod')}</h3>
      <p>{[t('insightsPage.paperMethod'), ...caveats(locale)].join(' ')}</p>
      <p>{[...sources, t('insights.licence')].map(sentence).join(' ')}</p>
      <p>{address}</p>
    </footer>
  );
}
