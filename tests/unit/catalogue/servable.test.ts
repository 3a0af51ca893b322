import { describe, expect, test, vi } from 'vitest';
import type { Entry } from '@/lib/catalogue/entry';
import { indexingProblem, servableSnapshot } from '@/lib/catalogue/servable-snapshot';
import * as textIndex from '@/lib/catalogue/text/text-index';
import type { CatalogueContent } from '@/lib/catalogue/types';
import { catalogueOf, find, slugs } from './small';

const good = catalogueOf(Array.from({ length: 20 }, (_, i) => ({ slug: `entry-${i}`, title: `Shelter ${i}` })));
const bad = (slug: string, part: Partial<Entry>): Entry => ({ ...good.entries[0]!, slug, ...part });
const content = (entries: readonly Entry[]): CatalogueContent => ({ ...good, organisations: [], entries });

const unknownOrganisation = bad('no-such-body', { organisations: [{ organisation: 'nobody', role: 'implements', basis: 'stated' }] });
const unknownCountry = bad('no-such-country', { countries: [{ country: 'XXX', role: 'runs', basis: 'stated' }] });
const unknownValue = bad('no-such-value', { classification: { phase: [{ value: 'nowhere', primary: true, basis: 'stated' }] } });
const noText = bad('no-text', { actions: null as unknown as string[] });

describe('one entry that cannot be indexed', () => {
  test.each([unknownOrganisation, unknownCountry, unknownValue, noText])('$slug is left out with its reason, and all others are served', (one) => {
    const { snapshot, unindexed } = servableSnapshot(content([...good.entries, one]));
    expect([...unindexed.keys()]).toEqual([one]);
    expect(unindexed.get(one)).not.toBe('');
    expect(snapshot.entries.map(({ slug }) => slug).sort()).toEqual(good.entries.map(({ slug }) => slug).sort());
    expect(slugs(find(snapshot, 'q=shelter')).sort()).toEqual(slugs(find(good, 'q=shelter')).sort());
  });

  test('several are left out together', () => {
    const all = [unknownOrganisation, ...good.entries.slice(0, 9), unknownCountry, noText, ...good.entries.slice(9), unknownValue];
    const { snapshot, unindexed } = servableSnapshot(content(all));
    expect([...unindexed.keys()].map(({ slug }) => slug).sort()).toEqual(['no-such-body', 'no-such-country', 'no-such-value', 'no-text']);
    expect(snapshot.entries).toHaveLength(good.entries.length);
  });

  test('whatever the parser of texts throws', () => {
    const build = textIndex.buildTextIndex;
    const spy = vi.spyOn(textIndex, 'buildTextIndex').mockImplementation((entries, ...rest) => {
      if (entries.some(({ slug }) => slug === 'entry-7')) throw new RangeError('Maximum call stack size exceeded');
      return build(entries, ...rest);
    });
    const { snapshot, unindexed } = servableSnapshot(content(good.entries));
    expect([...unindexed].map(([{ slug }, reason]) => [slug, reason])).toEqual([['entry-7', 'Maximum call stack size exceeded']]);
    expect(snapshot.entries).toHaveLength(good.entries.length - 1);
    spy.mockRestore();
  });

  test('it is known before it is published', () => {
    expect(indexingProblem(content([]), good.entries[0]!)).toBeNull();
    expect(indexingProblem(content([]), unknownCountry)).toContain('XXX');
  });
});
