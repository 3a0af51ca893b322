/** Keys beside each other on the keyboards of most readers. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const INSERTED = 1;
const DOUBLED = 0.5;
const SWAPPED = 1;
const BESIDE = 1;
const OTHER = 1.5;
/** Accents and spellings that sound alike: "sicologica", "intepreter". */
const ALIKE = new Set(['cs', 'sc', 'sz', 'zs', 'ck', 'kc', 'iy', 'yi', 'bv', 'vb', 'gj', 'jg', 'ei', 'ie', 'ae', 'ea', 'ao', 'oa', 'uo', 'ou', 'اه', 'ها', 'صس', 'سص', 'طت', 'تط', 'ضظ', 'ظض', 'ذز', 'زذ', 'قك', 'كق']);

/** What slips of the fingers a word of this length may hold; none in short words, where another word is as likely. */
export function slipsAllowed(term: string): number {
  if (term.length < 4 || /\p{N}/u.test(term)) return 0;
  return term.length < 6 ? 1 : term.length < 9 ? 2 : 2.5;
}

/**
 * How unlikely it is that the one was typed for the other: the cheapest sequence of letters left out, doubled, added,
 * swapped or mistaken. Time grows with the product of their lengths.
 */
export function slips(typed: string, meant: string): number {
  const rows: number[][] = [Array.from({ length: meant.length + 1 }, (_, j) => j * INSERTED)];
  for (let i = 1; i <= typed.length; i++) {
    const row = [i * INSERTED];
    for (let j = 1; j <= meant.length; j++) {
      const [a, b] = [typed[i - 1]!, meant[j - 1]!];
      const left = rows[i - 1]![j]! + (a === typed[i - 2] ? DOUBLED : INSERTED);
      const added = row[j - 1]! + (b === meant[j - 2] ? DOUBLED : INSERTED);
      let cost = Math.min(left, added, rows[i - 1]![j - 1]! + mistaken(a, b));
      if (i > 1 && j > 1 && a === meant[j - 2] && typed[i - 2] === b) cost = Math.min(cost, rows[i - 2]![j - 2]! + SWAPPED);
      row.push(cost);
    }
    rows.push(row);
  }
  // Few mistake the first letter.
  return rows[typed.length]![meant.length]! + (typed[0] === meant[0] ? 0 : 0.5);
}

function mistaken(a: string, b: string): number {
  if (a === b) return 0;
  if (ALIKE.has(a + b)) return BESIDE;
  const areBeside = ROWS.some((row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1);
  return areBeside ? BESIDE : OTHER;
}
