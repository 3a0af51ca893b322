import { describe, expect, test } from 'vitest';
import { citation } from '@/components/entry/citation';
import { dateInWords, givenDate, periodInWords } from '@/components/entry/dates';
import { reasonInWords } from '@/components/entry/similar-entries';
import { catalogueOf } from '../catalogue/small';

describe('dates', () => {
  test.each([
    ['2016', '2016'],
    ['2016-05', 'May 2016'],
    ['2016-05-31', '31 May 2016'],
  ])('%s is %s, no more exact than it was given', (date, words) => expect(dateInWords(date, 'en')).toBe(words));

  test.each([
    ['2015-10 to 2017-03', 'October 2015 to March 2017'],
    ['2018-2020', '2018-2020'],
    ['undated', 'undated'],
    ['2014-15', '2014-15'],
  ])('of a source: %s is %s', (date, words) => expect(givenDate(date, 'en')).toBe(words));

  test('an end nobody gave stays open', () => {
    expect(periodInWords({ start: '2000' }, 'en')).toBe('From 2000');
    expect(periodInWords({ end: '2017-03' }, 'en')).toBe('Until March 2017');
    expect(periodInWords({ start: '2015', end: '2015' }, 'en')).toBe('2015');
    expect(periodInWords({}, 'en')).toBeNull();
  });
});

describe('a citation', () => {
  const cited = (part: object) => {
    const snapshot = catalogueOf([{ slug: 'entry', title: 'Warm meals', ...part }]);
    return citation({ entry: snapshot.entries[0]!, snapshot, locale: 'en' }, 'https://example.org/catalogue/entry');
  };

  test('is made of what is known', () => {
    expect(cited({ countries: [{ country: 'GRC', role: 'runs', basis: 'stated' }, { country: 'SYR', role: 'origin', basis: 'stated' }], lastVerified: '2026-02-01' })).toBe(
      '“Warm meals”. Practice, Greece. Smart Practices for migrants’ resilience. First published 1 January 2025, last verified 1 February 2026. https://example.org/catalogue/entry',
    );
  });

  test('claims no verification', () => expect(cited({})).toContain('“Warm meals”. Practice. Smart Practices for migrants’ resilience. First published 1 January 2025, not verified yet by an editor.'));
});

test('the reason why an entry is similar names what both share, then where they differ', () => {
  const shares = [{ param: 'need', slug: 'shelter' }, { param: 'need', slug: 'food' }, { param: 'need', slug: 'physical-health' }, { param: 'population', slug: 'children' }, { param: 'support', slug: 'assistance' }] as const;
  const differs = [{ param: 'region', slug: 'americas' }, { param: 'country', slug: 'MEX' }] as const;
  expect(reasonInWords({ shares, differs }, 'en')).toBe('Same need: Shelter, Food and 1 more · Same population: Children · Other region: Americas');
});
