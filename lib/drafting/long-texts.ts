import { isTooDeep } from '@/lib/catalogue/text/markdown';
import type { Draft } from './draft';
import type { PlacedText } from './checks/texts';

/** Every text of a draft that is read as Markdown, with its path: `figures.0.note`. */
export function* longTextsOf({ summary, context, participants, migrantsRole, assessment, selectionException, figures = [], partnershipQuality = {}, voices = [], reportedVoices = [] }: Draft): Generator<PlacedText> {
  yield* given(Object.entries({ summary, context, participants, migrantsRole, assessment, selectionException }));
  yield* given(figures.map(({ note }, at) => [`figures.${at}.note`, note]));
  yield* given(Object.entries(partnershipQuality).map(([mark, criterion]) => [`partnershipQuality.${mark}.note`, criterion?.note]));
  yield* given(voices.map(({ quote }, at) => [`voices.${at}.quote`, quote]));
  yield* given(reportedVoices.map(({ text }, at) => [`reportedVoices.${at}.text`, text]));
}

/** The paths of texts that nest more than is read. They are shown as they were written where they are, and not taken any more. */
export function tooDeepIn(draft: Draft): string[] {
  return [...longTextsOf(draft)].filter(([, text]) => isTooDeep(text)).map(([path]) => path);
}

function* given(texts: readonly (readonly [path: string, text: string | undefined])[]): Generator<PlacedText> {
  for (const [path, text] of texts) if (text !== undefined) yield [path, text];
}
