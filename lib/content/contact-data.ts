const email = /[\w.+-]+@[\w-]+(\.[\w-]+)+/;
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

/** Says which contact data of a person or service a text carries, if any; web addresses are not looked into. */
export function contactDataIn(text: string): 'e-mail address' | 'phone number' | undefined {
  const words = text.replace(addresses, '');
  if (email.test(words)) return 'e-mail address';
  return phone.some((pattern) => pattern.test(words)) ? 'phone number' : undefined;
}
