import { FactsTable } from '@/components/pages/facts-table';
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
  const filters = {
    key: '',
    name: t('dataPage.filterName'),
    cells: [t('dataPage.filterMeaning'), <FiltersLink key="values" text={t('dataPage.filterValues')} />],
  };
  const rows = own.map(([name, { means, allowed }]) => ({
    key: name,
    name: <code>{name}</code>,
    cells: [<Coded key="means" text={means} />, short(allowed(snapshot)) ?? <FiltersLink key="values" text={t('dataPage.facetValues')} />],
  }));
  const takesFilters = Object.keys(parameters).some(isFilter);
  return <FactsTable caption={t('dataPage.parameters')} columns={[t('aboutPage.parameter'), t('aboutPage.meaning'), t('aboutPage.values')]} rows={takesFilters ? [filters, ...rows] : rows} />;
}

function FiltersLink({ text }: { readonly text: string }) {
  return (
    <a className="prose-link" href="#filters">
      {text}
    </a>
  );
}

function short(allowed: readonly string[]): string | undefined {
  return allowed.length <= SHORT_LIST ? allowed.join(', ') : undefined;
}
