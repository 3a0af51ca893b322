import { KeptFields } from '@/components/catalogue/kept-fields';
import type { Entry } from '@/lib/catalogue/entry';
import type { SearchResult } from '@/lib/catalogue/types';
import { chartText, MAX_BRIEF_CHARTS, MAX_BRIEF_ENTRIES, MAX_TITLE_CHARACTERS, type Brief } from '@/lib/insights/brief';
import type { ChartRequest } from '@/lib/insights/charts';
import { insightsPlace } from '@/lib/insights/places';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { chartName } from './chart-name';
import { sectionsFor } from './sections';
import type { Insights } from './shown-chart';

type BriefFormProps = { readonly insights: Insights; readonly result: SearchResult; readonly brief: Brief; readonly usualTitle: string };

/** What goes into the brief. A plain form: its address is the brief. */
export function BriefForm({ insights, result, brief, usualTitle }: BriefFormProps) {
  const { query, view: { locale } } = insights;
  const t = translator(locale);
  return (
    <form action={localPath('/insights/brief', locale)} data-soft className="brief-form no-print">
      <label className="brief-title">
        {t('insightsPage.briefTitle')}
        <input key={brief.title} name="title" defaultValue={brief.title} placeholder={usualTitle} maxLength={MAX_TITLE_CHARACTERS} autoComplete="off" className="field" />
      </label>
      <fieldset>
        <legend>{t('insightsPage.briefCharts', { most: MAX_BRIEF_CHARTS })}</legend>
        <ul className="choices">
          {offered(insights, brief).map((request) => (
            <Choice key={chartText(request)} name="chart" value={chartText(request)} label={chartName(request, locale)} chosen={brief.charts.some((one) => chartText(one) === chartText(request))} />
          ))}
        </ul>
      </fieldset>
      <EntryChoices result={result} chosen={brief.entries} locale={locale} />
      <KeptFields query={query} except={['q']} place={insightsPlace('brief')} />
      <button type="submit" className="button">
        {t('insightsPage.briefUpdate')}
      </button>
    </form>
  );
}

/** Chosen charts come first, as they stand in the brief. */
function offered({ snapshot, query }: Insights, { charts }: Brief): ChartRequest[] {
  const all = [...charts, ...sectionsFor(snapshot, query).flatMap((section) => section.charts.map(({ request }) => request))];
  return [...new Map(all.map((request) => [chartText(request), request])).values()];
}

function EntryChoices({ result, chosen, locale }: { result: SearchResult; chosen: readonly Entry[]; locale: Locale }) {
  const t = translator(locale);
  const found = result.hits.map(({ entry }) => entry).filter(({ slug }) => !chosen.some((entry) => entry.slug === slug));
  const isWhole = result.hits.length === result.total;
  return (
    <fieldset>
      <legend>{t('insightsPage.briefEntries', { most: MAX_BRIEF_ENTRIES })}</legend>
      <label className="brief-search">
        {t('insightsPage.briefSearch')}
        <input key={result.query.text} name="q" type="search" defaultValue={result.query.text} autoComplete="off" className="field" />
      </label>
      <p>{isWhole ? t('insightsPage.briefEntriesAll', { total: result.total }) : t('insightsPage.briefEntriesText', { shown: result.hits.length, total: result.total })}</p>
      <ul className="choices">
        {[...chosen, ...found].map(({ slug, title }) => (
          <Choice key={slug} name="entry" value={slug} label={title} chosen={chosen.some((entry) => entry.slug === slug)} />
        ))}
      </ul>
    </fieldset>
  );
}

function Choice({ name, value, label, chosen }: { name: string; value: string; label: string; chosen: boolean }) {
  return (
    <li>
      <label>
        <input key={String(chosen)} type="checkbox" name={name} value={value} defaultChecked={chosen} />
        <span>{label}</span>
      </label>
    </li>
  );
}
