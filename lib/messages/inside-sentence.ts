/** Labels begin with a capital; inside a sentence they do not, unless they are an abbreviation. */
export function insideSentence(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLocaleLowerCase() + label.slice(1);
}
