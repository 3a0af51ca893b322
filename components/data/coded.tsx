/** A sentence of the description, in which names of programs stand between grave accents. */
export function Coded({ text }: { readonly text: string }) {
  return text.split('`').map((part, i) => (i % 2 === 1 ? <code key={`${i} ${part}`}>{part}</code> : part));
}
