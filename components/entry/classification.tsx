import { translator } from '@/lib/messages/translator';
import { termLabel, termOf, vocabularyOf } from '@/lib/vocabulary/lists';
import { localised, localPath } from '@/lib/vocabulary/locale';
import { classification, type ClassifiedFacet, type ClassifiedValue } from './classified-values';
import type { EntryView } from './entry-view';
import { StatedMark } from './stated-mark';
import { ValueDefinition } from './value-definition';
import { valueHref } from './value-href';

/** Every facet with the entry's values: the main one first, each with its link, its meaning and its basis. */
export function Classification({ view }: { view: EntryView }) {
  const { entry, snapshot, locale } = view;
  const facets = classification(entry, snapshot.sources);
  return (
    <>
      <p className="text-sm text-soft">{translator(locale)('entryPage.classificationText')}</p>
      <p className="text-xs text-soft">{translator(locale).rich('entryPage.statedKey', { mark: () => <span aria-hidden="true">◆</span> })}</p>
      <details className="classification-fold">
        <summary>{translator(locale)('entryPage.showClassification', { count: facets.reduce((sum, { values }) => sum + values.length, 0) })}</summary>
      <dl className="classification">
        {facets.map((facet) => (
          <div key={facet.param}>
            <dt>
              <a href={localPath(`/vocabulary/${facet.param}`, locale)} data-soft>
                {localised(vocabularyOf(facet.param).label, locale)}
              </a>
            </dt>
            <dd>
              <ul>
                {facet.values.map((value) => (
                  <Value key={value.slug} facet={facet} value={value} view={view} />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      </details>
    </>
  );
}

function Value({ facet, value, view: { locale } }: { facet: ClassifiedFacet; value: ClassifiedValue; view: EntryView }) {
  const t = translator(locale);
  const code = termOf(facet.param, value.slug)?.code;
  const ranked = facet.ranked && facet.values.length > 1;
  return (
    <li>
      {facet.param === 'dimension' ? <i className={`swatch me-2 dimension-${value.slug}`} aria-hidden="true" /> : null}
      <a className={`prose-link${value.primary ? ' font-semibold' : ''}`} href={valueHref(facet.param, value.slug, locale)} data-soft>
        {code ? `${code} ` : ''}
        {termLabel(facet.param, value.slug, locale)}
      </a>
      {ranked ? <span className="text-2xs text-soft"> {t(value.primary ? 'entryPage.main' : 'entryPage.also')}</span> : null}{' '}
      {value.basis === 'stated' ? <StatedMark locale={locale} /> : null}{' '}
      <ValueDefinition param={facet.param} value={value} locale={locale} />
      {value.note ? <span className="block text-xs text-soft">{value.note}</span> : null}
    </li>
  );
}
