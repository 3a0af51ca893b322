import { describe, expect, test } from 'vitest';
import { facetParams } from '@/lib/catalogue/facets';
import { catalogueHref } from '@/lib/catalogue/href';
import { plainParams } from '@/lib/catalogue/query';
import { queryProblems } from '@/lib/catalogue/query-problems';
import { ask, real } from './snapshots';

const problems = (search: string) => queryProblems(real, new URLSearchParams(search));

describe('an address', () => {
  test('has the parameters in the order of the table, values sorted, defaults left out', () => {
    const query = ask(real, 'per-page=20&page=2&sort=relevance&to=2020&phase=return&tags=all&phase=arrival&q=warm+meals&need=food&phase=return&x=1');
    expect(catalogueHref(query, 'en')).toBe('/catalogue?q=warm+meals&phase=arrival&phase=return&need=food&to=2020&page=2');
    expect(catalogueHref(ask(real, ''), 'en')).toBe('/catalogue');
    expect(catalogueHref(ask(real, 'q=a%26b%3Dc%2Bd'), 'fr')).toBe('/fr/catalogue?q=a%26b%3Dc%2Bd');
  });

  test('with unknown parts means the query without them', () => {
    expect(ask(real, 'phase=nowhere&tags=some&from=20&sort=best&per-page=x&kind=unknown')).toEqual(ask(real, ''));
  });

  test('has at most 100 entries on a page, at least one', () => {
    expect(ask(real, 'per-page=5000').perPage).toBe(100);
    expect(ask(real, 'per-page=0').perPage).toBe(1);
  });
});

describe('a caller is told', () => {
  test('nothing when all is well', () => {
    expect(problems('q=warm&kind=practice&phase=unknown&country=JOR&principle=p1&gcm=23&tags=primary&from=2010&to=2020&sort=title&page=3&per-page=100')).toEqual([]);
  });

  test('which parameters there are', () => {
    expect(problems('stage=arrival')).toEqual([{ param: 'stage', value: 'arrival', allowed: [...facetParams, ...plainParams] }]);
  });

  test('which values a parameter takes', () => {
    const [problem] = problems('phase=nowhere');
    expect(problem).toMatchObject({ param: 'phase', value: 'nowhere' });
    expect(problem!.allowed).toContain('long-term');
    expect(problems('tags=some')[0]!.allowed).toEqual(['all', 'primary']);
  });

  test.each(['page=-1', 'page=0', 'page=NaN', 'per-page=101', 'from=99', 'to=20x0', `q=${'a'.repeat(201)}`])('that %s cannot be', (search) => {
    expect(problems(search)).toHaveLength(1);
  });
});
