import { describe, expect, test } from 'vitest';
import synonyms from '@/content/synonyms.json';
import { synonymsSchema } from '@/lib/content/schemas';
import { catalogueOf, find, type Part } from './small';
import { ask, follow } from './snapshots';

const tag = (value: string, primary = false) => ({ value, primary, basis: 'stated' as const });
const classification = { need: [tag('shelter'), tag('water-sanitation-hygiene')], phase: [tag('transition', true)], principle: [tag('p7')] };
const parts: Part[] = [
  { slug: 'jordan', title: 'Shelter and school for families', summary: 'A way with toilets in Jordan, P7', classification, countries: [{ country: 'JOR', role: 'runs', basis: 'stated' }] },
  { slug: 'peru', title: 'Cash', classification: { ...classification, need: [tag('food')] }, countries: [{ country: 'PER', role: 'runs', basis: 'stated' }] },
  { slug: 'enabler', kind: 'enabler', title: 'Training', countries: [{ country: 'PER', role: 'runs', basis: 'stated' }] },
];
const small = catalogueOf(parts, { synonyms: synonymsSchema.parse(synonyms) });
const readings = (q: string) => find(small, q).interpretations.map(({ href }) => follow(small, href));

describe('words that name values', () => {
  test('are offered as filters, one by one and together', () => {
    expect(readings('q=shelter+Jordan')).toEqual([
      ask(small, 'need=shelter&country=JOR'),
      ask(small, 'q=Jordan&need=shelter'),
      ask(small, 'q=shelter&country=JOR'),
    ]);
  });

  test('leave the other words, without the little ones between them', () => {
    expect(readings('q=families+in+Jordan')).toContainEqual(ask(small, 'q=families&country=JOR'));
  });

  test('are read with all their words: "on the way" is a phase, "way" is not', () => {
    expect(readings('q=on+the+way')).toContainEqual(ask(small, 'phase=transition'));
    expect(find(small, 'q=way').interpretations).toEqual([]);
  });

  test('name values by code, other name and synonym', () => {
    expect(readings('q=P7')).toContainEqual(ask(small, 'principle=p7'));
    expect(readings('q=toilets')).toContainEqual(ask(small, 'need=water-sanitation-hygiene'));
  });

  test('keep the filters that are there, and leave a facet alone that has one', () => {
    expect(readings('q=shelter&tags=primary&kind=practice')).toContainEqual(ask(small, 'need=shelter&tags=primary&kind=practice'));
    expect(readings('q=shelter&need=food').some(({ filters }) => filters.need?.includes('shelter'))).toBe(false);
  });
});

describe('when nothing is found', () => {
  const ways = (q: string) => {
    const { relaxations, total } = find(small, q);
    expect(total).toBe(0);
    return relaxations.map(({ param, label, count }) => [param, label, count]);
  };

  test('each way out says what to drop and what that gives, the most fruitful first', () => {
    expect(ways('kind=practice&country=PER&q=shelter')).toEqual([[undefined, 'shelter', 1], ['country', 'Peru', 1]]);
    expect(ways('phase=transition&kind=enabler')).toEqual([['kind', 'Enabler', 2], ['phase', 'On the way', 1]]);
  });

  test('a word that finds nothing hides nothing', () => {
    expect(find(small, 'q=shelter+qzxvkj')).toMatchObject({ total: 1, whole: 0, relaxations: [] });
  });

  test('where one part is not enough, two are', () => {
    expect(ways('q=qzxvkj&kind=enabler&phase=transition')).toEqual([[undefined, 'qzxvkj, Enabler', 2], [undefined, 'qzxvkj, On the way', 1]]);
  });

  test('where nothing helps, everything goes', () => {
    const { relaxations } = find(small, 'q=qzxvkj&kind=enabler&phase=transition&country=JOR&need=food&to=2010');
    expect(relaxations).toMatchObject([{ href: '/catalogue', count: 3 }]);
  });
});
