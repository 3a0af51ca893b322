import { oncePerSnapshot } from '@/lib/catalogue/once';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { writtenAnswer, type WrittenAnswer } from './written-answer';

/** About 150 kB each. */
const KEPT_ANSWERS = 64;

const answersOf = oncePerSnapshot(() => new Map<string, WrittenAnswer>());

/**
 * The answer to a question about this snapshot, made now or lately; the one unused for longest makes room.
 * Writing out a list costs more than finding it. `question` must tell apart what has different answers.
 */
export function keptAnswer(snapshot: Snapshot, question: string, make: () => object): WrittenAnswer {
  const kept = answersOf(snapshot);
  const answer = kept.get(question) ?? writtenAnswer(make());
  kept.delete(question);
  kept.set(question, answer);
  const [oldest] = kept.keys();
  if (kept.size > KEPT_ANSWERS && oldest !== undefined) kept.delete(oldest);
  return answer;
}
