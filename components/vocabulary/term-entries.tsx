import { HitItem } from '@/components/catalogue/hit-item';
import { facetOf, type FacetParam } from '@/lib/catalogue/facets';
import { everything } from '@/lib/catalogue/query';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { SearchResult } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { valueHref } from '../entry/value-href';
import { searchIn } from './value-counts';

type TermEntriesProps = { readonly param: FacetParam; readonly slug: string; readonly snapshot: Snapshot; readonly locale: Locale };

/** The entries that have a value: how many of each kind, then the first of the list that the catalogue shows for it. */
export function TermEntries({ param, slug, snapshot, locale }: TermEntriesProps) {
  const t = translator(locale);
  const result = searchIn(snapshot, { ...everything, filters: { [param]: [slug] } }, locale);
  const organisation = (name: string) => snapshot.organisations.get(name)?.name ?? name;
  return (
    <section aria-labelledby="entries" className="mt-10">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-ink pb-3">
        <h2 id="entries" className="headline text-2xl">
          {t('vocabularyPage.entries')}
        </h2>
        {result.total > 0 ? <KindCounts result={result} param={param} locale={locale} /> : null}
      </div>
      {result.total === 0 ? <p className="mt-4 max-w-[62ch] text-soft">{t('vocabularyPage.entriesNone')}</p> : null}
      <ol>
        {result.hits.map((hit) => (
          <HitItem key={hit.entry.slug} hit={hit} chosen={[]} organisation={organisation} locale={locale} />
        ))}
      </ol>
      {result.total > result.hits.length ? (
        <p className="mt-6 flex flex-wrap items-baseline gap-x-6 gap-y-2">
          <a className="button" href={valueHref(param, slug, locale)} data-soft>
            {t('vocabularyPage.entriesAll', { count: result.total })}
          </a>
          <span className="text-sm text-soft">{t('vocabularyPage.entriesFirst', { shown: result.hits.length, total: result.total })}</span>
        </p>
      ) : null}
    </section>
  );
}

/** Each kind that can have the value, with its number as a link. In the list of kinds itself there is nothing to tell apart. */
function KindCounts({ result, param, locale }: { result: SearchResult; param: FacetParam; locale: Locale }) {
  const t = translator(locale);
  const appliesTo: readonly string[] = param === 'kind' ? [] : facetOf(param).appliesTo;
  const kinds = (result.facets.find((facet) => facet.param === 'kind')?.values ?? []).filter(({ slug }) => appliesTo.includes(slug));
  const messages: Record<string, 'catalogue.practices' | 'catalogue.enablers'> = { practice: 'catalogue.practices', enabler: 'catalogue.enablers' };
  return (
    <p className="flex gap-5 text-sm">
      {kinds.map(({ slug, count, href }) => (
        <a key={slug} className="prose-link" href={href} data-soft>
          {t(messages[slug] ?? 'catalogue.entries', { count })}
        </a>
      ))}
      {kinds.length === 0 ? t('catalogue.entries', { count: result.total }) : null}
    </p>
  );
}
