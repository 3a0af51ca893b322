import { describe, expect, test } from 'vitest';
import { linksTo, similarEntries } from '@/lib/catalogue/similar';
import { suggest } from '@/lib/catalogue/suggest';
import { searchTotal } from '@/lib/catalogue/matching';
import { catalogueOf, type Part } from './small';
import { follow, real } from './snapshots';

const tag = (value: string) => ({ value, primary: false, basis: 'stated' as const });
const needs = (...values: string[]): Part['classification'] => ({ need: values.map(tag) });
const runs = (country: string): Part['countries'] => [{ country, role: 'runs', basis: 'stated' }];

const parts: Part[] = [
  { slug: 'here', classification: needs('shelter', 'food'), countries: runs('JOR'), links: [{ type: 'adapted-from', entry: 'model' }] },
  { slug: 'elsewhere', classification: needs('shelter', 'food'), countries: runs('PER') },
  { slug: 'half', classification: needs('food'), countries: runs('LBN') },
  { slug: 'other', classification: needs('social-inclusion'), countries: runs('DEU') },
  { slug: 'model', classification: needs('shelter', 'food'), countries: runs('JOR') },
  { slug: 'enabler', kind: 'enabler', countries: runs('JOR') },
];

describe('similar entries', () => {
  const snapshot = catalogueOf(parts);
  const neighbours = similarEntries(snapshot, snapshot.bySlug.get('here')!, 5);

  test('share most, are of the same kind, and are not linked anyway', () => {
    expect(neighbours.map(({ entry }) => entry.slug)).toEqual(['elsewhere', 'half']);
  });

  test('say why: same need, other region', () => {
    expect(neighbours[0]!.shares).toEqual([{ param: 'need', slug: 'shelter' }, { param: 'need', slug: 'food' }]);
    expect(neighbours[0]!.differs).toEqual([{ param: 'region', slug: 'americas' }, { param: 'country', slug: 'PER' }]);
    expect(neighbours[1]!.shares).toContainEqual({ param: 'region', slug: 'middle-east-and-north-africa' });
  });

  test('of every real entry have a reason, and never are the entry itself', () => {
    for (const entry of real.entries) {
      for (const { entry: other, shares } of similarEntries(real, entry, 4)) {
        expect(other.slug).not.toBe(entry.slug);
        expect(shares.length).toBeGreaterThan(0);
      }
    }
  });

  test('links are known from both ends', () => {
    expect(linksTo(snapshot, 'model').map(({ type, entry }) => [type, entry.slug])).toEqual([['adapted-from', 'here']]);
    expect(linksTo(snapshot, 'here')).toEqual([]);
  });
});

describe('suggestions', () => {
  const labels = (text: string) => suggest(real, text, 'en', 8).map(({ label }) => label);

  test('are values, countries, organisations and titles, as soon as a word begins', () => {
    expect(suggest(real, 'shel', 'en', 8)[0]).toMatchObject({ kind: 'value', label: 'Shelter', href: '/catalogue?need=shelter' });
    expect(suggest(real, 'jord', 'en', 8)[0]).toMatchObject({ kind: 'country', href: '/catalogue?country=JOR' });
    const { title } = real.entries[0]!;
    expect(labels(title)).toContain(title);
  });

  test('forgive a typing error', () => expect(labels('psichosocial support')).toContain('Psychosocial support'));

  test('carry the number that their address returns', () => {
    for (const text of ['ref', 'heal', 'cross', 'eur']) {
      for (const { count, href } of suggest(real, text, 'en', 20)) if (count !== undefined) expect(searchTotal(real, follow(real, href)), href).toBe(count);
    }
  });

  test('are as many as asked for, none for nothing', () => {
    expect(suggest(real, 'e', 'en', 3)).toHaveLength(3);
    expect(suggest(real, '   ', 'en', 3)).toEqual([]);
  });

  test('lead to the pages of the language', () => expect(suggest(real, 'jord', 'fr', 1)[0]!.href).toBe('/fr/catalogue?country=JOR'));
});
