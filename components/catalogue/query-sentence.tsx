import { Fragment, type ReactNode } from 'react';
import { catalogueHref } from '@/lib/catalogue/href';
import { catalogue, everything } from '@/lib/catalogue/query';
import type { Chip, Place, SearchResult } from '@/lib/catalogue/types';
import { chipsByParam } from '@/lib/messages/query-in-words';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

type QuerySentenceProps = { readonly result: SearchResult; readonly locale: Locale; readonly place?: Place };

/** What the list is, as a sentence: the number, then each filter as a chip that can be taken away. The kind is no chip where it has a switch. */
export function QuerySentence({ result, locale, place = catalogue }: QuerySentenceProps) {
  const t = translator(locale);
  const kind = result.query.filters.kind;
  const counted = kind?.length === 1 && kind[0] === 'practice' ? 'practices' : kind?.length === 1 && kind[0] === 'enabler' ? 'enablers' : 'entries';
  const chips = result.chips.filter(({ param }) => param !== 'kind' || !place.kind);
  const groups = chipsByParam(chips.filter((chip) => chip.param !== 'kind' || counted === 'entries'));
  const cleared = { ...everything, tags: place.tags, filters: place.kind ? { kind: result.query.filters.kind ?? [] } : {} };
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
      <p role="status" className="headline text-xl leading-relaxed font-normal">
        {t(`catalogue.${counted}`, { count: result.total })}
        {groups.map((chips) => (
          <Fragment key={chips[0]?.param}> {clause(chips, locale)}</Fragment>
        ))}
        {result.whole < result.total ? <span className="block text-sm text-soft">
            <bdi>{t('catalogue.wholeAndSome', { whole: result.whole, some: result.total - result.whole })}</bdi>
          </span> : null}
      </p>
      {chips.length > 1 ? (
        <a className="prose-link text-xs" href={catalogueHref(cleared, locale, place)} data-soft>
          {t('catalogue.clear')}
        </a>
      ) : null}
    </div>
  );
}

function clause(chips: readonly Chip[], locale: Locale): ReactNode {
  const t = translator(locale);
  const values = chips.map((chip, index) => (
    <Fragment key={chip.slug}>
      {index > 0 ? t('catalogue.or') : ''}
      <a className="chip" href={chip.href} data-soft rel="nofollow" aria-label={t('catalogue.remove', { label: chip.label })}>
        {chip.label} <span aria-hidden="true">×</span>
      </a>
    </Fragment>
  ));
  const param = chips[0]?.param;
  return param === undefined || param === 'kind' ? values : t.rich(`catalogue.sentence.${param}`, { values: () => values });
}
