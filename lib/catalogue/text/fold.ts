const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', ŧ: 't', þ: 'th', ı: 'i', ŋ: 'n',
  ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ء: '', ک: 'ك', ـ: '',
};
const FOLDABLE = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;
/** The article, alone or joined to a preposition: a reader types "لاجئين" and means "اللاجئين". */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=[\u0621-\u064A]{3})/;

/** Of the three letters lam in "to the refugees" one is never written, and of the two in "the refugees" often only one. */
const REFUGEES = /^(?:[وفبك]?ال|[وف]?لل)اج(?=ي)/;

/** Marks go in the end; putting thousands of them in order first would take time that grows with their square. */
export const MARK_FLOOD = /\p{M}{8,}/gu;

/** The form under which words find each other: no case, accents, vowel marks or letter variants; Western digits. */
export function fold(word: string): string {
  return word
    .replace(MARK_FLOOD, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(FOLDABLE, (letter) => LETTERS[letter] ?? letter)
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(REFUGEES, 'لاج')
    .replace(ARABIC_ARTICLE, '');
}
