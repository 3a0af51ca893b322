import { describe, expect, test } from 'vitest';
import { synonymsSchema } from '@/lib/content/schemas';
import synonyms from '@/content/synonyms.json';
import { catalogueOf, find, slugs, type Part } from './small';
import { real } from './snapshots';

const titled = (...titles: readonly string[]): Part[] => titles.map((title, i) => ({ slug: `entry-${i}`, title }));
const found = (titles: readonly string[], q: string) => slugs(find(catalogueOf(titled(...titles), { synonyms: synonymsSchema.parse(synonyms) }), `q=${encodeURIComponent(q)}`)).sort();

describe('words', () => {
  test('all of them must match', () => {
    expect(found(['Shelter in Jordan', 'Shelter in Peru', 'Food in Jordan'], 'shelter jordan')).toEqual(['entry-0']);
  });

  test('the last word may still be growing, the others may not', () => {
    expect(found(['Volunteers teach languages'], 'volunteers lang')).toEqual(['entry-0']);
    expect(found(['Volunteers teach languages'], 'volunt languages')).toEqual([]);
  });

  test('little words do not have to be there', () => {
    expect(found(['Information about arrival, language by language'], 'the information in their language')).toEqual(['entry-0']);
    expect(found(['Shelter', 'Food'], 'of the')).toEqual(['entry-0', 'entry-1']);
  });

  test('hyphenated, joined and separate spelling find each other', () => {
    const titles = ['Cross-border buses', 'Crossborder trains'];
    expect(found(titles, 'cross-border')).toEqual(['entry-0', 'entry-1']);
    expect(found(titles, 'crossborder ')).toEqual(['entry-0', 'entry-1']);
    expect(found(titles, 'cross border')).toEqual(['entry-0']);
  });

  test('singular and plural find each other', () => {
    expect(found(['Families of missing people'], 'family people')).toEqual(['entry-0']);
    expect(found(['A box for each family'], 'boxes families')).toEqual(['entry-0']);
  });

  test("an apostrophe does not hide a word", () => {
    expect(found(["Children's club", 'Points d’eau'], 'children club')).toEqual(['entry-0']);
    expect(found(["Children's club", 'Points d’eau'], "l'eau")).toEqual(['entry-1']);
  });
});

describe('letters', () => {
  test.each([
    ['Zürich café', 'zurich cafe'], ['Straße nach Malmö', 'strasse malmo'], ['Łódź, Đà Nẵng, Tromsø', 'lodz da nang tromso'], ['İstanbul', 'istanbul'], ['Elongo buddies', 'Elongó'], ['ＷＡＴＥＲ', 'water'],
  ])('of %s are found as %s', (title, q) => expect(found([title], q)).toEqual(['entry-0']));

  test.each([
    ['مأوى للعائلات', 'ماوي'], ['مأوى للعائلات', 'العائلات'], ['مساعدة اللاجئين', 'لاجئين'], ['مُساعَدَة', 'مساعده'], ['مســاعدة', 'مساعدة'], ['عام ٢٠١٦', '2016'], ['Opened 2016', '٢٠١٦'],
  ])('of %s are found as %s', (title, q) => expect(found([title], q)).toEqual(['entry-0']));
});

describe('typing errors', () => {
  test('are forgiven by the length of the word: none up to three letters, one up to seven, two beyond', () => {
    expect(found(['Sea'], 'sez')).toEqual([]);
    expect(found(['Shelter'], 'shalter')).toEqual(['entry-0']);
    expect(found(['Shelter'], 'shaltar')).toEqual([]);
    expect(found(['Psychosocial'], 'psichosociel')).toEqual(['entry-0']);
  });

  test('two letters in the wrong order count once', () => expect(found(['House'], 'hosue')).toEqual(['entry-0']));

  test('are not looked for in numbers', () => expect(found(['Since 2016'], '2017')).toEqual([]));

  test('are not looked for in words that the catalogue knows', () => {
    expect(found(['Cash for food', 'A case in court'], 'cash')).toEqual(['entry-0']);
  });

  test('beyond what is forgiven a nearer spelling is proposed, if it finds something', () => {
    const snapshot = catalogueOf(titled('Accommodation for families', 'Food'));
    const { didYouMean, total } = find(snapshot, 'q=akomodation');
    expect(total).toBe(0);
    expect(didYouMean).toMatchObject({ label: 'accommodation', count: 1 });
    expect(find(snapshot, 'q=zzzzzz').didYouMean).toBeNull();
    expect(find(snapshot, 'kind=enabler&q=akomodation').didYouMean).toBeNull();
  });
});

describe('synonyms of the field', () => {
  test.each([
    ['WASH', 'Clean water and latrines'], ['WASH', 'Water, sanitation and hygiene'], ['housing', 'Night shelter'], ['shelter', 'Housing for families'], ['RFL', 'Restoring family links'],
    ['restoring family links', 'An RFL office'], ['UASC', 'Unaccompanied minors'], ['NFI', 'Blankets for winter'], ['MHPSS', 'Mental health and psychosocial support'], ['IDP', 'Internally displaced people'],
    ['logement', 'Night shelter'], ['مأوى', 'Night shelter'],
  ])('%s finds "%s"', (q, title) => expect(found([title, 'Something else'], q)).toEqual(['entry-0']));

  test('a phrase is found as a phrase, not as words apart', () => {
    expect(found(['Family links restored in a restoring sleep'], 'RFL')).toEqual([]);
  });

  test('what was typed stands before what is near', () => {
    expect(found(['Hostel', 'Shelter'], 'shelter')).toHaveLength(2);
    expect(slugs(find(catalogueOf(titled('Hostel', 'Shelter'), { synonyms: synonymsSchema.parse(synonyms) }), 'q=shelter'))[0]).toBe('entry-1');
  });

  test('every abbreviation that stands for a facet value is offered as that filter', () => {
    for (const q of ['WASH', 'RFL', 'UASC', 'NFI', 'MHPSS', 'IDP']) {
      expect(find(real, `q=${q}`).interpretations.some(({ param }) => param === 'need' || param === 'population'), q).toBe(true);
    }
  });
});

describe('ranking', () => {
  const organisation = { slug: 'bridge', name: 'Bridge', otherNames: [], type: 'ngo' };
  const fields: Part[] = [
    { slug: 'rest', summary: 'Bridge '.repeat(40), firstPublished: '2025-09-09' },
    { slug: 'names', organisations: [{ organisation: 'bridge', role: 'partner' }] },
    { slug: 'concept', concept: 'Bridge over water' },
    { slug: 'title', title: 'A long title in which many other words stand before the bridge' },
  ];

  test('title, concept, organisations and places, the rest: whatever the repetition', () => {
    expect(slugs(find(catalogueOf(fields, { organisations: [organisation] }), 'q=bridge'))).toEqual(['title', 'concept', 'names', 'rest']);
  });

  test('a place is found by its name although no text says it', () => {
    expect(slugs(find(catalogueOf([{ slug: 'there', countries: [{ country: 'JOR', role: 'runs' }] }]), 'q=jordan'))).toEqual(['there']);
  });

  test('the whole word stands before words that begin with it, and the rare word weighs more', () => {
    expect(slugs(find(catalogueOf(titled('Campaign', 'Camp', 'Campus')), 'q=camp'))[0]).toBe('entry-1');
  });
});
