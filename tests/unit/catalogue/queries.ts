import fc from 'fast-check';
import { facetParams } from '@/lib/catalogue/facets';
import { parseCatalogueQuery } from '@/lib/catalogue/query';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { sorts, type CatalogueQuery } from '@/lib/catalogue/types';

/** Queries as readers put them together. */
export function queries(snapshot: Snapshot): fc.Arbitrary<CatalogueQuery> {
  return parameters(snapshot).map((params) => parseCatalogueQuery(snapshot, params));
}

/** Parameters of an address: words of entries, some of them cut or misspelt, with a few filters and some nonsense. */
export function parameters(snapshot: Snapshot): fc.Arbitrary<URLSearchParams> {
  return fc
    .record({ text: text(snapshot), filters: fc.array(filter(snapshot), { maxLength: 3 }), others: fc.array(plain(), { maxLength: 3 }) })
    .map(({ text: q, filters, others }) => new URLSearchParams([['q', q], ...filters, ...others]));
}

function text(snapshot: Snapshot): fc.Arbitrary<string> {
  const words = fc.nat(Math.max(0, snapshot.entries.length - 1)).chain((position) => {
    const { title = 'shelter', concept = 'shelter' } = snapshot.entries[position] ?? {};
    return fc.subarray(`${title} ${concept}`.split(' '), { minLength: 1, maxLength: 3 });
  });
  const typed = fc.tuple(words, fc.nat(2)).map(([found, missing]) => found.join(' ').slice(0, missing === 0 ? undefined : -missing));
  return fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 5, arbitrary: typed }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) }, { weight: 2, arbitrary: fc.constantFrom('shelter Jordan', 'WASH', 'refugees in Europe', 'practical information arrival', 'sheltr') });
}

function filter(snapshot: Snapshot): fc.Arbitrary<[string, string]> {
  return fc.constantFrom(...facetParams).chain((param) => {
    const slugs = [...snapshot.facets.get(param)!.bySlug.keys()];
    return fc.constantFrom(...slugs, 'no-such-value').map((slug): [string, string] => [param, slug]);
  });
}

function plain(): fc.Arbitrary<[string, string]> {
  const numbers = fc.constantFrom('-1', '0', '1', '2', '3', '7', '1000000000', 'NaN', '1e3');
  return fc.oneof(
    fc.tuple(fc.constant('tags'), fc.constantFrom('primary', 'all', 'none')),
    fc.tuple(fc.constantFrom('from', 'to'), fc.constantFrom('2009', '2015', '2016', '2020', '20', 'x')),
    fc.tuple(fc.constant('sort'), fc.constantFrom(...sorts, 'best')),
    fc.tuple(fc.constantFrom('page', 'per-page'), numbers),
  );
}
