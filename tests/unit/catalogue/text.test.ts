import { describe, expect, test } from 'vitest';
import { synonymsSchema } from '@/lib/content/schemas';
import synonyms from '@/content/synonyms.json';
import { catalogueOf, find, slugs, type Part } from './small';
import { real } from './snapshots';

const titled = (...titles: readonly string[]): Part[] => titles.map((title, i) => ({ slug: `entry-${i}`, title }));
const found = (titles: readonly string[], q: string) => slugs(find(catalogueOf(titled(...titles), { synonyms: synonymsSchema.parse(synonyms) }), `q=${encodeURIComponent(q)}`)).sort();

describe('words', () => {
  test('what has all of them stands first, what has some follows and is told so', () => {
    const { hits, whole, total } = find(catalogueOf(titled('Shelter in Peru', 'Shelter in Jordan', 'Food in Jordan', 'Music')), 'q=shelter+jordan');
    expect([whole, total]).toEqual([1, 3]);
    expect(hits.map(({ entry, match, words }) => [entry.slug, match, words])).toEqual([['entry-1', 'all', ['shelter', 'jordan']], ['entry-2', 'some', ['jordan']], ['entry-0', 'some', ['shelter']]]);
  });

  test('what has too little of them is left out', () => {
    const titles = ['Prosthesis clinic for returned amputees', 'Returned books', ...Array.from({ length: 8 }, () => 'Returned letters')];
    expect(found(titles, 'prosthesis clinic returned')).toEqual(['entry-0']);
  });

  test('of a question, the words that ask decide nothing', () => {
    expect(found(['A hotline by volunteers', 'How to set up a garden'], 'how do I set up a hotline?')).toEqual(['entry-0']);
    expect(found(['A hotline by volunteers', 'How to set up a garden'], 'how to set up')).toEqual(['entry-1']);
  });

  test('in quotation marks stand as typed, behind a minus are left out', () => {
    const titles = ['A safe house', 'A house that is safe', 'Safe houses in Peru'];
    expect(found(titles, '"safe house"')).toEqual(['entry-0']);
    expect(found(titles, '«safe houses»')).toEqual(['entry-2']);
    expect(found(titles, 'house -peru')).toEqual(['entry-0', 'entry-1']);
    expect(found(titles, '-houses')).toEqual([]);
    expect(found(titles, '-peru')).toEqual(['entry-0', 'entry-1']);
    expect(found(titles, '"" - "of the"')).toEqual(['entry-0', 'entry-1', 'entry-2']);
  });

  test('the last word may still be growing, the others may not', () => {
    expect(found(['Volunteers teach languages'], 'volunteers lang')).toEqual(['entry-0']);
    expect(find(catalogueOf(titled('Volunteers teach languages')), 'q=vol+languages').whole).toBe(0);
  });

  test('little words do not have to be there', () => {
    expect(found(['Information about arrival, language by language'], 'the information in their language')).toEqual(['entry-0']);
    expect(found(['Shelter', 'Food'], 'of the')).toEqual(['entry-0', 'entry-1']);
  });

  test('hyphenated, joined and separate spelling find each other', () => {
    const titles = ['Cross-border buses', 'Crossborder trains'];
    expect(found(titles, 'cross-border')).toEqual(['entry-0', 'entry-1']);
    expect(found(titles, 'crossborder ')).toEqual(['entry-0', 'entry-1']);
    expect(found(titles, 'cross border')).toContain('entry-0');
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

describe('numbers and abbreviations', () => {
  test.each([
    ['18,000 people were reached', '18000'], ['450 000 personnes', '450,000'], ['1.600 personas', '1600'], ['Reached 18000', '18,000'], ['18,000 people', '١٨٠٠٠'], ['١٨٬٠٠٠ شخص', '18000'],
    ['The U.N. and others', 'UN'], ['The UN and others', 'u.n.'], ['Run by an NGO', 'N.G.O.'], ['In the U.K. since', 'uk'],
  ])('"%s" is found as %s', (title, q) => expect(found([title, 'Music'], q)).toEqual(['entry-0']));

  test.each([['18 of 000 lots', '18000'], ['In 2015, 200 people', '2015200'], ['Version 1.2', '12']])('"%s" is not %s', (title, q) => expect(found([title], q)).toEqual([]));
});

describe('spellings', () => {
  test.each([
    ['An organisation', 'organization'], ['A migrant labor center', 'labour centre'], ['One woman', 'women'], ['Women and girls', 'woman'], ['In a crisis', 'crises'], ['Analyses of need', 'analysis'], ['A child alone', 'children'], ['A programme', 'programs'],
  ])('"%s" is found as %s', (title, q) => expect(find(catalogueOf(titled(title, 'Music')), `q=${encodeURIComponent(q)}`)).toMatchObject({ total: 1, whole: 1 }));
});

describe('typing errors', () => {
  test.each([
    ['Shelter', 'shletr'], ['Shelter', 'shalter'], ['Psychosocial', 'psichosociel'], ['Interpreter', 'intepreter'], ['Volunteers', 'volunters'], ['Trafficking', 'trafiking'], ['Accommodation', 'akomodation'],
  ])('%s is found as %s, and that is said', (title, q) => {
    const { corrections, hits } = find(catalogueOf(titled(title, 'Music')), `q=${q}`);
    expect(hits.map(({ entry }) => entry.slug)).toEqual(['entry-0']);
    if (q !== 'volunters') expect(corrections).toMatchObject([{ typed: q, meant: title.toLowerCase() }]);
  });

  test.each([['Sea', 'sez'], ['Federal law', 'funeral'], ['A doubled number', 'disabled'], ['Head of office', 'dead'], ['Case work', 'cash']])('%s is not what %s means', (title, q) => expect(found([title], q)).toEqual([]));

  test('a word in quotation marks is never corrected; the way back leads there', () => {
    const snapshot = catalogueOf(titled('Shelter'));
    const href = find(snapshot, 'q=shletr').corrections[0]!.href;
    expect(href).toBe('/catalogue?q=%22shletr%22');
    expect(find(snapshot, 'q=%22shletr%22')).toMatchObject({ total: 0, corrections: [] });
  });

  test('two letters in the wrong order count once', () => expect(found(['House'], 'hosue')).toEqual(['entry-0']));

  test('are not looked for in numbers', () => expect(found(['Since 2016'], '2017')).toEqual([]));

  test('are not looked for in words that the catalogue knows', () => {
    expect(found(['Cash for food', 'A case in court'], 'cash')).toEqual(['entry-0']);
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
    expect(slugs(find(catalogueOf(titled('Housing', 'Shelter'), { synonyms: synonymsSchema.parse(synonyms) }), 'q=shelter'))[0]).toBe('entry-1');
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
    { slug: 'names', organisations: [{ organisation: 'bridge', role: 'partner', basis: 'stated' }] },
    { slug: 'concept', concept: 'Bridge over water' },
    { slug: 'title', title: 'A long title in which many other words stand before the bridge' },
  ];

  test('title, concept, organisations and places, the rest: whatever the repetition', () => {
    expect(slugs(find(catalogueOf(fields, { organisations: [organisation] }), 'q=bridge'))).toEqual(['title', 'concept', 'names', 'rest']);
  });

  test('a place is found by its name although no text says it', () => {
    expect(slugs(find(catalogueOf([{ slug: 'there', countries: [{ country: 'JOR', role: 'runs', basis: 'stated' }] }]), 'q=jordan'))).toEqual(['there']);
  });

  test('the whole word stands before words that begin with it, and the rare word weighs more', () => {
    expect(slugs(find(catalogueOf(titled('Campaign', 'Camp', 'Campus')), 'q=camp'))[0]).toBe('entry-1');
  });
});
