/** A word of any script with its numbers and hyphens, a run of blanks, or a sign. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** What texts are compared by. The library's own tokens part Arabic words into letters, and numbers at their comma. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}
