import type { ReactNode } from 'react';
import { facetParams } from '@/lib/catalogue/facets';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { Operation } from '@/lib/interchange/api/operations';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { Coded } from './coded';

const SHORT_LIST = 8;

type OwnParametersProps = { readonly operation: Operation; readonly snapshot: Snapshot; readonly locale: Locale };

/** What a call takes; of the filters, which are described once for all, only that it takes them. */
export function OwnParameters({ operation: { parameters }, snapshot, locale }: OwnParametersProps) {
  const t = translator(locale);
  const isFilter = (name: string) => facetParams.some((param) => param === name);
  const own = Object.entries(parameters).filter(([name]) => !isFilter(name));
  if (own.length === 0) return null;
  return (
    <table role="table" className="parameters">
      <caption className="sr-only">{t('dataPage.parameters')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['aboutPage.parameter', 'aboutPage.meaning', 'aboutPage.values'] as const).map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {Object.keys(parameters).some(isFilter) ? (
          <Row
            name={t('dataPage.filterName')}
            means={t('dataPage.filterMeaning')}
            values={
              <a className="prose-link" href="#filters">
                {t('dataPage.filterValues')}
              </a>
            }
          />
        ) : null}
        {own.map(([name, { means, allowed }]) => (
          <Row key={name} name={<code>{name}</code>} means={<Coded text={means} />} values={short(allowed(snapshot)) ?? <a className="prose-link" href="#filters">{t('dataPage.facetValues')}</a>} />
        ))}
      </tbody>
    </table>
  );
}

function short(allowed: readonly string[]): string | undefined {
  return allowed.length <= SHORT_LIST ? allowed.join(', ') : undefined;
}

function Row({ name, means, values }: { readonly name: ReactNode; readonly means: ReactNode; readonly values: ReactNode }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {name}
      </th>
      <td role="cell">{means}</td>
      <td role="cell">{values}</td>
    </tr>
  );
}
