import { wordsAt, wordsParts, type TermWords, type WordsPart } from './edited-words';
import { locales, localised } from './locale';

export const LONGEST_LABEL = 120;
export const LONGEST_DEFINITION = 1_000;

/** `needed`: English, which stands in for what is not translated. `taken`: `by` is the slug of the other value. */
export type TermProblem = { readonly part: WordsPart; readonly code: 'needed' | 'too-long' } | { readonly part: WordsPart; readonly code: 'taken'; readonly by: string };

/** Words as they were typed: an empty one is not there. */
export type TypedWords = { readonly [P in WordsPart]?: string | undefined };

export function typedWords(typed: TypedWords): { readonly words: TermWords | null; readonly problems: readonly TermProblem[] } {
  const at = (part: WordsPart) => typed[part]?.replaceAll(/\s+/g, ' ').trim() || undefined;
  const tooLong = wordsParts.filter((part) => (at(part)?.length ?? 0) > (part.startsWith('label') ? LONGEST_LABEL : LONGEST_DEFINITION));
  const needed = [...(at('label.en') ? [] : ['label.en' as const]), ...(hasDefinition(at) && !at('definition.en') ? ['definition.en' as const] : [])];
  const problems = [...needed.map((part) => ({ part, code: 'needed' as const })), ...tooLong.map((part) => ({ part, code: 'too-long' as const }))];
  if (problems.length > 0) return { words: null, problems };
  const text = (name: keyof TermWords) => Object.fromEntries(locales.flatMap((locale) => (at(`${name}.${locale}`) ? [[locale, at(`${name}.${locale}`)]] : []))) as unknown as TermWords['label'];
  return { words: { label: text('label'), ...(hasDefinition(at) && { definition: text('definition') }) }, problems: [] };
}

function hasDefinition(at: (part: WordsPart) => string | undefined): boolean {
  return locales.some((locale) => at(`definition.${locale}`) !== undefined);
}

/** Labels that readers of some language could not tell from that of another value of the list. */
export function takenLabels({ label }: TermWords, others: readonly { readonly slug: string; readonly label: TermWords['label'] }[]): TermProblem[] {
  return locales.flatMap((locale): TermProblem[] => {
    const by = others.find((other) => folded(localised(other.label, locale)) === folded(localised(label, locale)));
    // What is not translated is told at the English word that stands in for it.
    return by && (label[locale] !== undefined || localised(by.label, locale) !== by.label.en) ? [{ part: `label.${label[locale] === undefined ? 'en' : locale}`, code: 'taken', by: by.slug }] : [];
  });
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words as fields of a form have them. */
export function fieldsOfWords(words: TermWords): Record<WordsPart, string> {
  return Object.fromEntries(wordsParts.map((part) => [part, wordsAt(words, part) ?? ''])) as Record<WordsPart, string>;
}
