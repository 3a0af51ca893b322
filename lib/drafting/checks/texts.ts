import type { Draft } from '../draft';

export type PlacedText = readonly [path: string, text: string];

/** Parts that are slugs, addresses, days or choices; nobody writes sentences there. */
const notWritten = new Set(['slug', 'kind', 'picture', 'licence', 'people', 'titleBasis', 'origin', 'url', 'source', 'value', 'basis', 'country', 'role', 'organisation', 'type', 'entry', 'seen', 'language', 'start', 'end', 'qualifier', 'by', 'read', 'firstPublished', 'lastVerified', 'nextReview']);
/** What others wrote: its sentences and abbreviations are theirs. */
const cited = new Set(['sources', 'furtherReading', 'tools', 'voices']);

/** Every text of the draft that readers see, with its path; the values of figures too. */
export function* textsOf(draft: Draft): Generator<PlacedText> {
  yield* within(draft, '');
}

/** The texts that editors word themselves. */
export function* ownTextsOf(draft: Draft): Generator<PlacedText> {
  for (const [path, text] of within(draft, '')) {
    const parts = path.split('.');
    if (!cited.has(parts[0]!) && parts.at(-1) !== 'credit') yield [path, text];
  }
}

function* within(value: unknown, path: string): Generator<PlacedText> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const isFigureValue = key === 'value' && path.startsWith('figures.');
    if (!notWritten.has(key) || isFigureValue) yield* within(part, path ? `${path}.${key}` : key);
  }
}
