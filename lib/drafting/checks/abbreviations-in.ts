/** Capitals in a row, as NGO, UNHCR or NGOs; names in mixed letters (WhatsApp) and codes with digits (MDR65001) are none. */
const ABBREVIATION = /(?<![\p{L}\p{N}_./@-])\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}_@]|[.-][\p{L}\p{N}]))/gu;
const ROMAN = /^[IVXLCDM]+$/;

export function abbreviationsIn(text: string): Set<string> {
  return new Set([...text.matchAll(ABBREVIATION)].map(([found]) => found).filter((found) => !ROMAN.test(found)));
}

/** Those that a text explains where it uses them: "cash assistance (CVA)", "CVA (cash assistance)". */
export function explainedIn(text: string): Set<string> {
  const inBrackets = [...text.matchAll(/\(([^()]{2,80})\)/g)].flatMap(([, words]) => [...abbreviationsIn(words!)].filter((found) => words!.startsWith(found)));
  const beforeBrackets = [...text.matchAll(/(\p{Lu}{2,7})s? \([^()]{4,}/gu)].map(([, found]) => found!);
  return new Set([...inBrackets, ...beforeBrackets]);
}
