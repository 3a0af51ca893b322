/** Labels begin with a capital; inside a sentence they do not. */
export function insideSentence(label: string): string {
  return label.charAt(0).toLocaleLowerCase() + label.slice(1);
}
