const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const phone = [
  // +41 22 730 42 22
  /\+\d[\d ().-]{6,}\d/,
  // 06 12 34 56 78 and 0612345678, but not 01-02-2016
  /(?<![\d.,/-])(?!\d{2}-\d{2}-\d{4}\b)0\d{1,4}([ -]\d{2,4}){2,4}(?!\d)/,
  /(?<![\d.,])0\d{8,}(?!\d)/,
  // "tel. 730 4222", "call 112233"
  /\b(tel\.?|telephone|phone|whatsapp|hotline|call)\s*(number|no\.?)?\s*:?\s*\(?\d[\d -]{4,}\d/i,
];
const addresses = /https?:\/\/\S+/g;

/** A text that long without a blank is no sentence, and slow to look through. */
const LONGEST_WORD = /\S{320,}/g;

/** Several parts of a pattern take blanks: in a run of them, each way to share it out would be tried. */
const MANY_BLANKS = /\s{3,}/g;

/** The first e-mail address and the first phone number of a text; web addresses are not looked into. */
export function contactsIn(text: string): { readonly email?: string | undefined; readonly phone?: string | undefined } {
  const words = text.replace(addresses, ' ').replace(LONGEST_WORD, ' ').replace(MANY_BLANKS, '  ');
  const numbers = phone.map((pattern) => pattern.exec(words)?.[0]);
  return { email: email.exec(words)?.[0], phone: numbers.find((found) => found !== undefined) };
}

/** Says which contact data of a person or service a text carries, if any. */
export function contactDataIn(text: string): 'e-mail address' | 'phone number' | undefined {
  const found = contactsIn(text);
  if (found.email !== undefined) return 'e-mail address';
  return found.phone === undefined ? undefined : 'phone number';
}
