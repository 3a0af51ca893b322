import { oncePerSnapshot } from '@/lib/catalogue/once';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { WrittenAnswer } from './written-answer';

const KEPT_ANSWERS = 512;
const KEPT_BYTES = 24_000_000;

type Kept = { readonly answer: Promise<WrittenAnswer>; bytes: number };

const answersOf = oncePerSnapshot(() => new Map<string, Kept>());

/**
 * The answer to a question about this snapshot, made now or lately; the ones unused for longest make room.
 * Writing out a list, or a picture, costs more than finding it; who asks while it is being made waits for the
 * same one. `question` must tell apart what has different answers.
 */
export function keptAnswer(snapshot: Snapshot, question: string, make: () => WrittenAnswer | Promise<WrittenAnswer>): Promise<WrittenAnswer> {
  const answers = answersOf(snapshot);
  const kept = answers.get(question) ?? making(answers, question, make);
  answers.delete(question);
  answers.set(question, kept);
  makeRoom(answers);
  return kept.answer;
}

function making(answers: Map<string, Kept>, question: string, make: () => WrittenAnswer | Promise<WrittenAnswer>): Kept {
  const kept: Kept = { answer: (async () => make())(), bytes: 0 };
  kept.answer.then(
    ({ bytes }) => {
      kept.bytes = bytes.length;
      makeRoom(answers);
    },
    () => answers.get(question) === kept && answers.delete(question),
  );
  return kept;
}

function makeRoom(answers: Map<string, Kept>): void {
  let bytes = 0;
  for (const kept of answers.values()) bytes += kept.bytes;
  for (const [question, kept] of answers) {
    if (answers.size <= KEPT_ANSWERS && bytes <= KEPT_BYTES) return;
    answers.delete(question);
    bytes -= kept.bytes;
  }
}
