import type { ReactNode } from 'react';
import { insideSentence } from '@/lib/messages/inside-sentence';
import { plainParams } from '@/lib/catalogue/query';
import { UNKNOWN } from '@/lib/catalogue/facets';
import { translator } from '@/lib/messages/translator';
import { vocabularyOf } from '@/lib/vocabulary/lists';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { FactsTable } from './facts-table';
import { filterParameters, plainParameters, type FilterParameter } from './api-parameters';

/** The parameters of the search API, from the same tables that read them. */
export function ApiDescription({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <h3>{t('aboutPage.parametersOther')}</h3>
      <ParameterTable
        locale={locale}
        rows={plainParameters(plainParams, locale).map(({ name, meaning, values }) => ({ name, meaning, values: <>{values}</> }))}
      />
      <h3 id="filters">{t('aboutPage.parametersFilter')}</h3>
      <p>{t('aboutPage.parametersFilterText')}</p>
      <ParameterTable
        locale={locale}
        rows={filterParameters(locale).map((filter) => ({
          name: filter.name,
          meaning: filter.only ? `${filter.meaning} (${t('aboutPage.appliesTo', { kind: insideSentence(filter.only) })})` : filter.meaning,
          values: <FilterValues filter={filter} locale={locale} />,
        }))}
      />
    </>
  );
}

function FilterValues({ filter: { list, values }, locale }: { filter: FilterParameter; locale: Locale }) {
  const t = translator(locale);
  if (values) return values.join(', ');
  if (list === null) return `${t('aboutPage.valueYear')} ${t('aboutPage.valuesUnknown', { unknown: UNKNOWN })}`;
  const count = vocabularyOf(list).terms.length;
  return (
    <>
      <a className="prose-link" href={localPath(`/vocabulary/${list}`, locale)} data-soft>
        {count > 0 ? t('aboutPage.valuesList', { count }) : t('aboutPage.valuesRecords')}
      </a>{' '}
      {t('aboutPage.valuesUnknown', { unknown: UNKNOWN })}
    </>
  );
}

type Row = { readonly name: string; readonly meaning: string; readonly values: ReactNode };

function ParameterTable({ rows, locale }: { rows: readonly Row[]; locale: Locale }) {
  const t = translator(locale);
  const facts = rows.map(({ name, meaning, values }) => ({ key: name, name: <code>{name}</code>, cells: [meaning, values] }));
  return <FactsTable columns={[t('aboutPage.parameter'), t('aboutPage.meaning'), t('aboutPage.values')]} rows={facts} />;
}
