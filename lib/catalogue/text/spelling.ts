/** Forms that no ending tells, in one of them. */
const IRREGULAR: Readonly<Record<string, string>> = {
  women: 'woman', men: 'man', children: 'child', kids: 'kid', people: 'person', persons: 'person', feet: 'foot', teeth: 'tooth', lives: 'life', wives: 'wife',
  analyses: 'analysis', crises: 'crisis', bases: 'basis', diagnoses: 'diagnosis', criteria: 'criterion', phenomena: 'phenomenon', media: 'media',
  died: 'die', dying: 'die', left: 'leave', leaving: 'leave', lost: 'lose', losing: 'lose', found: 'find', taught: 'teach', sent: 'send', paid: 'pay', fled: 'flee',
  program: 'programme', programs: 'programme', center: 'centre', centers: 'centre', theater: 'theatre', theaters: 'theatre', fiber: 'fibre', meter: 'metre', meters: 'metre', liter: 'litre', liters: 'litre',
  defense: 'defence', offense: 'offence', license: 'licence', licensed: 'licence', practise: 'practice', practised: 'practice', check: 'cheque', enroll: 'enrol', enrollment: 'enrolment', fulfill: 'fulfil', skillful: 'skilful', counselor: 'counsellor', counselors: 'counsellor', counseling: 'counselling', traveler: 'traveller', travelers: 'traveller', traveling: 'travelling', aging: 'ageing', pediatric: 'paediatric', gray: 'grey', tire: 'tyre', mom: 'mum', moms: 'mum',
};
/** American endings and their British ones, where what is before is long enough to be the stem of a word. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})iz(e|es|ed|er|ers|ing|ation|ations|ational)$/, '$1is$2'],
  [/^(.{3,})yz(e|es|ed|er|ers|ing)$/, '$1ys$2'],
  [/^(lab|col|fav|hon|neighb|behavi|harb|rum|flav|vap|hum|endeav|vig|od|arm|tum|sav)or(s|ed|ing|able|ite|ites|hood|hoods|al|ly|er|ers|less)?$/, '$1our$2'],
];

/** A folded English word as it is spelt in Britain, in its plain form where that is irregular; a key for stemming. */
export function british(term: string): string {
  const known = IRREGULAR[term];
  if (known !== undefined) return known;
  for (const [ending, ours] of ENDINGS) if (ending.test(term)) return term.replace(ending, ours);
  return term;
}
