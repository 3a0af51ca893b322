const SIBILANT = /(?:s|x|z|ch|sh)$/;

/** A key that a word shares with its plural. It need not be a word, so it is never shown. */
export function stem(term: string): string {
  if (term.length < 4 || !term.endsWith('s') || /[^a-z]s$/.test(term)) return term;
  if (term.endsWith('ies')) return `${term.slice(0, -3)}y`;
  if (term.endsWith('es') && SIBILANT.test(term.slice(0, -2))) return term.slice(0, -2);
  return /[sui]s$/.test(term) ? term : term.slice(0, -1);
}

/** The forms a word may have in the other number; only those that the catalogue knows will find anything. */
export function otherNumber(term: string): string[] {
  if (term.length < 3 || !/^[a-z]+$/.test(term)) return [];
  const plurals = [`${term}s`, ...(SIBILANT.test(term) ? [`${term}es`] : []), ...(term.endsWith('y') ? [`${term.slice(0, -1)}ies`] : [])];
  const singular = stem(term);
  return singular === term ? plurals : [singular, ...plurals];
}
