import { describe, expect, test } from 'vitest';
import { checks, type CheckName } from '@/lib/drafting/checks/check-table';
import { sentencesOf, wordsIn } from '@/lib/drafting/checks/sentences';
import { findingsOf, found } from './checks-sample';

const looksLike: Partial<Record<CheckName, readonly string[]>> = {
  'e-mail': ['Write to ana@example.org.', 'first.last+news@mail.example.co.uk'],
  phone: ['Call +41 22 730 42 22.', 'tel. 730 4222', 'The number is 06 12 34 56 78.'],
  'name-with-age': ['Amina, 17, came alone.', 'Amina Diallo, aged 17, came alone.', 'Ahmed (17) lives there.', 'Ahmed (aged 34) lives there.', 'A 17-year-old girl Amina came.', 'The 9-year-old Yusuf plays.', 'Amina, 34 ans, raconte.', 'Carlos, de 8 años, juega.', 'قالت أمينة، 17 عامًا، إنها', 'Fatou, 25 from Dakar, sells bread.'],
  'document-number': ['passport no. X1234567', 'Passport number: 12AB34567', 'her case number 2019/45678', 'UNHCR registration no. 123-19C00456', 'ID card number AB123456', 'cédula número 1712345678', 'GB29 NWBK 6016 1331 9268 19'],
  'exact-place': ['The house is at 36.80654, 10.18153.', '45°12\'30"N 9°11\'E', '36.8065N, 10.1815E'],
  'street-address': ['They sleep at 221 Baker Street.', 'au 12 rue de la Paix', 'in Via Roma 12', 'Calle Mayor, 12', 'in der Karlstraße 5', 'في شارع الحرية، 12'],
  'return-rate': ['The readmission rate rose to 60 %.', 'A return rate of 45 per cent shows that it works.', '70% of the families returned home.', '45 per cent were deported.', 'The share of people repatriated doubled.'],
  'bare-address': ['More at https://example.org/a.', 'See www.example.org for more.'],
  'broken-address-in-text': ['htp://example.org', 'http:/example.org', 'https// example.org'],
  'abbreviation-unexplained': ['The QZX pays for it.', 'QZXs meet every week.'],
};

const doesNot: Partial<Record<CheckName, readonly string[]>> = {
  'e-mail': ['https://example.org/@someone', 'a rate @ 5 %'],
  phone: ['from 2015-10 to 2016-11', '6,138,068 CHF', 'appeal MDR65001'],
  'name-with-age': ['In May, 17 people came.', 'Greece, 15,000 people', 'Modern Slavery Act (15)', 'Objective 23, 17 states', 'On 18 December 2020', 'children aged 6 to 12', 'From June, 20 volunteers help.', 'Athens (12 %)', 'a 17-year-old came', '12 to 25 year olds', 'Research Report 86', 'Colombia: 24-month operation'],
  'document-number': ['passport photographs of 2019', 'In case 12,000 people come', 'the residence permit (2019)', 'identity cards for 45,000 people', 'appeal MDR65001', 'A/HRC/53/26'],
  'exact-place': ['1.14 million, 2.5 million', 'between 36.5 and 37.2 °C', 'CHF 10.1815'],
  'street-address': ['2,000 people in Baker Street', 'In 2016 Red Cross volunteers took the road.', 'via Italy in 2016', '12 places in the shelter'],
  'return-rate': ['Return and readmission rates are not used to judge it.', 'It helps people who returned to start again.', 'Counsels people before they migrate and helps those who return.', 'Children returned to school at a rate of 80 %.', '60 % of returnees found work.', 'The removal centre operates since 2011.', 'The rate is low. People returned in 2016.'],
  'bare-address': ['The portal ecoi.net covers 160 countries.', 'the web', 'See [the report](https://example.org/a).'],
  'broken-address-in-text': ['https://example.org', 'The http protocol', 'a map: https://example.org.'],
  'abbreviation-unexplained': ['The quick zone exchange (QZX) pays; the QZX is new.', 'QZX (quick zone exchange) pays.', 'An NGO of the UN.', 'Phase II', 'WhatsApp and MDR65001', 'The ICRC and the IFRC are in the glossary.', 'CHF 20'],
};

const examples = (of: typeof looksLike) => Object.entries(of).flatMap(([check, texts]) => texts.map((text) => [check, text] as const));

describe('a text', () => {
  test.each(examples(looksLike))('is seen to have: %s in %j', (check, text) => expect(found({ summary: text })).toContain(`summary ${check}`));

  test.each(examples(doesNot))('is left alone: no %s in %j', (check, text) => expect(found({ summary: text })).not.toContain(`summary ${check}`));
});

test('each hint says what it found, so that it can be found again', () => {
  expect(findingsOf({ summary: 'We met Amina, 17, from Dakar.' })[0]).toMatchObject({ field: 'summary', path: 'summary', check: 'name-with-age', severity: 'should', values: { found: 'Amina, 17' } });
  expect(findingsOf({ summary: 'More at www.example.org.' })[0]).toMatchObject({ check: 'bare-address', values: { found: 'www.example.org' } });
});

describe('a speaker', () => {
  const check = (speaker: string) => found({ voices: [{ quote: 'They listened.', speaker, consent: true }] });
  test.each(['Amina', 'Amina Diallo', 'Amina D., Tunis'])('%s looks like a name', (speaker) => expect(check(speaker)).toEqual(['voices.0.speaker named-speaker']));
  test.each(['A mother of two, in Tunis', 'Volunteer, Gambia', 'Young man from Syria'])('%s does not', (speaker) => expect(check(speaker)).toEqual([]));
});

describe('a figure', () => {
  const whole = { what: 'people reached', kind: 'reach', value: '12', date: '2016', measuredBy: 'the branch' };
  const several = { sources: [{ title: 'One' }, { title: 'Two' }] };
  test('is asked for its source only where there are several', () => {
    expect(found({ figures: [whole] })).toEqual([]);
    expect(found({ ...several, figures: [whole] })).toEqual(['figures figure-without-source']);
    expect(found({ ...several, figures: [{ ...whole, source: 'https://example.org' }] })).toEqual([]);
  });
  test('says when', () => expect(found({ figures: [{ ...whole, date: '' }] })).toEqual(['figures.0 figure-without-date']));
  test('says who measured it, where it is a result', () => {
    expect(found({ figures: [{ ...whole, measuredBy: '' }] })).toEqual(['figures.0 figure-without-measurer']);
    expect(found({ figures: [{ ...whole, kind: 'planned', measuredBy: '' }] })).toEqual([]);
  });
  test('of returns is no result', () => {
    expect(found({ figures: [{ ...whole, what: 'people returned', value: '60 %' }] })).toEqual(['figures.0 return-rate']);
    expect(found({ figures: [{ ...whole, kind: 'context', what: 'people returned', value: '60 %' }] })).toEqual([]);
  });
});

describe('a sentence', () => {
  const words = (count: number, end = '.') => `Word${' word'.repeat(count - 1)}${end}`;
  test('is long from 36 words on', () => {
    expect(found({ summary: words(35) })).toEqual([]);
    expect(findingsOf({ summary: words(36) })[0]).toMatchObject({ check: 'long-sentence', values: { words: 36, most: 35, found: 'Word word word word word word' } });
  });
  test.each(['.', '!', '?', '؟', '。', '…', '.”', '.)', '\n'])('ends with %j', (end) => expect(found({ summary: `${words(20, end)} ${words(20)}` })).toEqual([]));
  test.each([
    ['It costs 1.5 million, e.g. for rent, and Dr. Who pays.', 1],
    ['One. Two! Three? “Four.” (Five.)', 5],
    ['كم عددهم؟ كثيرون.', 2],
    ['第一句。第二句。', 2],
    ['See p. 12 and art. 5. Then go.', 2],
    ['A line\n\nAnother line', 2],
    ['', 0],
  ])('%j: there are %d', (text, count) => expect(sentencesOf(text)).toHaveLength(count));
  test('has as many words as one would count', () => expect(wordsIn("The well-known branch’s 1,600 people don't wait – they go.")).toBe(9));
});

test('an abbreviation is told of once, where it stands first', () => {
  expect(found({ summary: 'The QZX pays.', context: 'The QZX again.' })).toEqual(['summary abbreviation-unexplained']);
});

test('sentences and abbreviations of others are theirs', () => {
  expect(found({ sources: [{ title: `QZX ${'word '.repeat(40)}` }] })).toEqual([]);
});

test('each hint has its example', () => {
  const tried = new Set([...Object.keys(looksLike), 'named-speaker', 'figure-without-source', 'figure-without-date', 'figure-without-measurer', 'long-sentence']);
  // Tried beside what they are about: link-checks.test.ts, and words.test.ts of pictures.
  for (const name of ['dead-link', 'alt-repeats-caption', 'alt-is-a-file-name']) tried.add(name);
  expect(tried).toEqual(new Set(Object.entries(checks).filter(([, { severity }]) => severity === 'should').map(([name]) => name)));
});
