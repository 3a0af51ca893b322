/** What stands in the way of publishing is `must`; what an editor should look at, and may leave, is `should`. */
export type Severity = 'must' | 'should';
type CheckDefinition = { readonly severity: Severity; readonly what: string };

const must = (what: string) => ({ severity: 'must', what }) as const;
const should = (what: string) => ({ severity: 'should', what }) as const;

/** Every check of a draft. The code, its words, the documentation and the tests read this table. */
export const checks = {
  // What an entry is made of.
  missing: must('a text, a value or a row’s part that every entry has'),
  'basis-missing': must('whether a source states a value or an editor inferred it'),
  'too-long': must('a text longer than its place on the page'),
  'too-deep': must('lists in lists, or marks in marks, more than ten deep'),
  'broken-address': must('a web address that leads nowhere, because it is not one'),
  'not-a-day': must('a day that is none'),
  'not-a-date': must('a date that is no day, month or year'),
  'not-a-slug': must('an address of the entry with other signs than small letters, digits and hyphens'),
  'not-a-language': must('a language that is not given by its code of two or three letters'),
  'not-valid': must('anything else that an entry cannot hold'),
  // How it is classified and linked.
  'unknown-value': must('a value that its list does not have'),
  'facet-not-for-kind': must('a classification that this kind of entry has not'),
  'primary-missing': must('several values, none or more than one of which is the primary one'),
  'primary-not-possible': must('a primary value where all values count alike'),
  'one-value-only': must('several values where there is one at most'),
  twice: must('the same value, country, organisation or link twice'),
  'unknown-country': must('a country that is not in the list'),
  'region-missing': must('a country where it runs that lies in none of the regions given'),
  'unknown-organisation': must('an organisation that nobody has added'),
  'link-to-itself': must('a link of the entry to itself'),
  'link-to-nowhere': must('a link to an entry that is not there'),
  'link-to-no-enabler': must('a practice where an enabler is needed'),
  // The rules of the collection.
  'source-missing': must('a practice without a source'),
  'selection-rule': must('a practice short of P1 and one of P2 to P7 that does not say why it is here; the reason is published'),
  'exception-not-needed': must('a reason for an exception where the rule is met'),
  'end-before-start': must('an end that lies before the start'),
  'in-the-future': must('a day of publication, of verification or on which a source was seen that is still to come'),
  // What could harm someone.
  'e-mail': should('an e-mail address in a text, since it may be a person’s and gathers spam and threats'),
  phone: should('a phone number in a text, since it may be a person’s, and a service’s changes'),
  'name-with-age': should('a name beside an age, since it may point to a migrant'),
  'named-speaker': should('a voice that seems to carry a name'),
  'document-number': should('the number of a passport, card, case or account, since it opens files and doors'),
  'exact-place': should('an exact position, since it can lead those to a shelter who should not find it'),
  'street-address': should('a street with a number, since people may live or hide there'),
  // What could mislead.
  'return-rate': should('a share of people returned or readmitted that reads like success'),
  'figure-without-source': should('figures that do not say which of several sources they are from'),
  'figure-without-date': should('a figure that does not say when'),
  'figure-without-measurer': should('a result that does not say who measured it'),
  // What a picture says to those who do not see it.
  'alt-repeats-caption': should('a picture whose alternative text says what its caption says already'),
  'alt-is-a-file-name': should('a picture with the name of a file as its alternative text'),
  // How it reads.
  'long-sentence': should('a sentence of more than 35 words'),
  'abbreviation-unexplained': should('an abbreviation that neither the entry nor the glossary explains'),
  'bare-address': should('a web address in a text instead of among the sources'),
  'broken-address-in-text': should('something in a text that wants to be a web address and is none'),
  'dead-link': should('a web address that was asked again and again and leads nowhere any more'),
} as const satisfies Record<string, CheckDefinition>;

export type CheckName = keyof typeof checks;
