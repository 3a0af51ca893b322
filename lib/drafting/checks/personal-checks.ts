import { contactsIn } from '@/lib/content/contact-data';
import type { Draft } from '../draft';
import type { CheckName } from './check-table';
import type { Check, Found } from './finding';
import { textsOf } from './texts';

const NAME = String.raw`(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,20}(?:[ -]\p{Lu}\p{Ll}{1,20})?`;
const AGE = String.raw`[1-9]\d?(?![\d.,:%/-]?\d|[  ]?%)`;
const YEARS = String.raw`(?:years? old|years? of age|year-old|ans|años|Jahre)`;
/** Words that are written with a capital, stand before a number and are nobody's name. */
const NO_NAME = /^(January|February|March|April|May|June|July|August|September|October|November|December|Act|Law|Decree|Objective|Principle|Article|Articles|Section|Phase|Annex|Chapter|Part|Page|Figure|Table|Goal|Recommendation|Resolution|Convention|Day|Week|Year|Level|Stage|Step|Group|Round|Update|Operation|Since|Over|About|Around|Nearly|Almost|Between|From|Under|After|Before|Until|Only|Some|The|With|For|And|Of|At|By|To|In|On)$/;

const nameWithAge = [
  // "Amina, 17, from", "Amina Diallo, aged 17"
  new RegExp(String.raw`(?<name>${NAME}), (?:(?:aged|age|now) ${AGE}|${AGE}(?:,| from| ${YEARS}| and (?:her|his|their)))`, 'u'),
  // "Amina (17)", "Amina (aged 17)", "Amina (17 ans)"
  new RegExp(String.raw`(?<name>${NAME}) \((?:aged |age |de )?${AGE}(?: ${YEARS})?\)`, 'u'),
  // "17-year-old Amina"
  new RegExp(String.raw`[1-9]\d?[- ]years?[- ]old (?:(?:boy|girl|man|woman|mother|father) )?(?<name>${NAME})`, 'u'),
  // "Amina, 34 ans"
  new RegExp(String.raw`(?<name>${NAME}),? (?:de )?${AGE} (?:ans|años)(?!\p{L})`, 'u'),
  // "أمينة، 17 عامًا"
  /(?<name>[\p{Script=Arabic}]{2,20})[،,]? (?:البالغة? من العمر )?[1-9١-٩][\d٠-٩]? ?(?:عام|سنة|سنوات)/u,
];

const documentNumber = [
  /(?<!\p{L})(?:passport|identity card|ID card|ID|visa|residence permit|permit|case|file|registration|asylum application|passeport|carte d’identité|pasaporte|cédula|social security)(?: (?:no\.?|number|nr\.?|n°|número|numéro)| ?#):? ?(?=[A-Z\d/-]{0,40}\d{3})[A-Z\d][A-Z\d/-]{4,40}/iu,
  // An account: GB29 NWBK 6016 1331 9268 19
  /(?<![A-Z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?![A-Z\d])/,
];

const exactPlace = [
  // 36.8065, 10.1815
  /(?<![\d.])-?\d{1,2}\.\d{4,10}°?\s?[NS]?\s?[,;/ ]\s?-?\d{1,3}\.\d{4,10}(?!\d)/,
  // 45°12'30"N
  /\d{1,3}° ?\d{1,2}[′'’] ?(?:\d{1,2}(?:\.\d+)?[″"”] ?)?[NSEWO]/,
];

const streetAddress = [
  // "221 Baker Street", "12 rue de la Paix"
  /(?<![\d.,])\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}’'-]{1,20} ){1,3}(?:Street|St\.|Road|Rd\.?|Avenue|Ave\.?|Lane|Square|Boulevard|Blvd\.?|Drive|Terrace)(?!\p{L})/u,
  /(?<![\d.,])\d{1,4}(?: (?:bis|ter))?,? (?:rue|avenue|boulevard|place|chemin|allée|quai) (?:de |du |des |de la |d’|d')?\p{Lu}/u,
  // "Via Roma 12", "Calle Mayor, 12", "Karlstraße 5"
  /(?<!\p{L})(?:Via|Viale|Piazza|Calle|Avenida|Carrera|Rua|Ulica) (?:\p{L}[\p{L}’'-]{1,20} ){0,3}\p{Lu}[\p{L}’'-]{1,20},? (?:n[.°º] ?)?\d{1,4}(?![\d.,%])/u,
  /(?<!\p{L})\p{Lu}\p{L}{2,20}(?:straße|strasse|gasse|weg|platz|straat|gatan|vej|veien) \d{1,4}(?!\d)/u,
  /(?<!\p{L})شارع [\p{L} ]{2,30}?[،,]? (?:رقم )?[\d٠-٩]{1,4}/u,
];

const patterns: readonly (readonly [check: CheckName, patterns: readonly RegExp[]])[] = [
  ['name-with-age', nameWithAge],
  ['document-number', documentNumber],
  ['exact-place', exactPlace],
  ['street-address', streetAddress],
];

/** What looks as if it led to a person, or to where people are. */
export const personalChecks: Check = function* (draft) {
  for (const [path, text] of textsOf(draft)) {
    const { email, phone } = contactsIn(text);
    if (email !== undefined) yield { path, check: 'e-mail', values: { found: email } };
    if (phone !== undefined) yield { path, check: 'phone', values: { found: phone } };
    for (const [check, several] of patterns) {
      const found = several.map((pattern) => firstOf(pattern, text)).find((match) => match !== undefined);
      if (found !== undefined) yield { path, check, values: { found } };
    }
  }
  yield* namedSpeakers(draft);
};

function firstOf(pattern: RegExp, text: string): string | undefined {
  for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
    const words = match.groups?.name?.split(/[ -]/) ?? [];
    if (!words.some((word) => NO_NAME.test(word))) return match[0].replace(/[\s,;.]+(?:from)?$/, '');
  }
  return undefined;
}

/** Nothing but one to three words with a capital, as names are: "Amina", "Amina D., Tunis"; not "A mother from Tunis". */
const ONLY_NAME = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}(?:\p{Ll}+|\.)){0,2}(?:,.*)?$/u;
const ROLE = /^(?:Volunteer|Participant|Mother|Father|Woman|Man|Migrant|Refugee|Student|Teacher|Nurse|Doctor|Anonymous|Resident|Worker|Client|Youth|Child|Girl|Boy|Parent|Returnee|Interpreter|Asylum|Host|Former)/;

function* namedSpeakers({ voices = [] }: Draft): Generator<Found> {
  for (const [index, { speaker }] of voices.entries()) {
    if (speaker && ONLY_NAME.test(speaker) && !ROLE.test(speaker)) yield { path: `voices.${index}.speaker`, check: 'named-speaker', values: { found: speaker } };
  }
}
