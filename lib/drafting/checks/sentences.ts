/** Points after these end no sentence. */
const SHORTENED = /(?:^|[\s(])(?:e\.g|i\.e|etc|cf|ca|approx|vs|no|nr|nos|art|para|paras|vol|p|pp|dr|mr|mrs|ms|prof|st|inc|ltd|m|mm|mme|sr|sra|núm|\p{L})\.$/iu;
/** A row of signs is looked at from its first: from each further one it would be looked at in vain. */
const ENDS = /(?<![.!?؟。！？…])[.!?؟。！？…]+["'”’»)\]]*(?=\s|$)|[。！？]|\n+/gu;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'.,-](?=[\p{L}\p{N}]))*/gu;

/** The sentences of a text, by the marks of the languages written here; points of abbreviations and numbers end none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(ENDS)) {
    const end = index + mark.length;
    if (mark === '.' && (SHORTENED.test(text.slice(Math.max(start, end - 10), end)) || /^\s+\p{Ll}/u.test(text.slice(end, end + 8)))) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  return [...sentences, text.slice(start).trim()].filter(Boolean);
}

export function wordsIn(sentence: string): number {
  return sentence.match(WORD)?.length ?? 0;
}
