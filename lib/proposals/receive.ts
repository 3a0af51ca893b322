import { createHash } from 'node:crypto';
import { isWithinLimit, type RateLimit } from '@/lib/accounts/rate-limits';
import { inDays } from '@/lib/accounts/limits';
import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import { addRevision } from '@/lib/editorial/add-revision';
import { readCollectionSettings } from '@/lib/editorial/collection-settings';
import { freeSlug } from '@/lib/editorial/free-slugs';
import { recordEvents } from '@/lib/log/record-events';
import type { Locale } from '@/lib/vocabulary/locale';
import type { Term } from '@/lib/vocabulary/vocabulary';
import { problemsIn, type Problem } from './answers';
import { draftOfAnswers } from './draft-of-answers';
import { formKey } from './form-key';
import { networkHash } from '@/lib/security/network';
import { ofSender, questions, type Answers } from './questions';
import { ageOf } from './stamp';

/** What came in by the form. `trap` is the field that people leave empty, `address` the network address of the sender. */
export type Arrival = {
  readonly answers: Answers;
  readonly trap: string;
  readonly stamp: string;
  readonly address: string;
  readonly language: Locale;
  readonly countries: readonly Term[];
  readonly told: (name: 'who' | 'whom', words: string) => string;
};

/** `automatic`: a trap caught it, and which one is not said. `already`: the same words came within a day. Nothing but `received` writes. */
export type Reception =
  | { readonly outcome: 'received' | 'already' | 'closed' | 'automatic' | 'late' | 'too-many' }
  | { readonly outcome: 'problems'; readonly problems: readonly Problem[] };

/** Thrown to leave a transaction without having written. */
class NotTaken extends Error {
  constructor(readonly outcome: 'already' | 'too-many') {
    super(outcome);
  }
}

/** Takes a proposal from anybody: an entry in review, written by nobody, and beside it who may be answered. */
export async function receiveProposal(database: Database, arrival: Arrival, now = Date.now()): Promise<Reception> {
  const settings = await readCollectionSettings(database);
  if (!settings['proposals-open']) return { outcome: 'closed' };
  const key = await formKey(database);
  const age = ageOf(key, arrival.stamp, now);
  if (arrival.trap !== '' || age === 'forged' || age === 'early') return { outcome: 'automatic' };
  if (age === 'late') return { outcome: 'late' };
  const problems = problemsIn(arrival.answers);
  if (problems.length > 0) return { outcome: 'problems', problems };
  try {
    await inTransaction(database, async (transaction) => {
      await keepWithinLimits(transaction, arrival, networkHash(key, arrival.address));
      await store(transaction, arrival, inDays(settings['sender-days'], now));
    });
    return { outcome: 'received' };
  } catch (error) {
    if (error instanceof NotTaken) return { outcome: error.outcome };
    throw error;
  }
}

/** Counted only together with what is taken, so that a failure or a refusal leaves the sender their turn. */
async function keepWithinLimits(transaction: Transaction, { answers }: Arrival, network: string): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('proposal'))`;
  const within = (limit: RateLimit, who: string) => isWithinLimit({ prisma: transaction }, limit, who);
  if (!(await within('proposal-text', textHash(answers)))) throw new NotTaken('already');
  if (!(await within('proposal', network)) || !(await within('proposals', 'all'))) throw new NotTaken('too-many');
}

function textHash(answers: Answers): string {
  const words = questions.filter(({ name }) => !(ofSender as readonly string[]).includes(name)).map(({ name }) => answers[name]);
  return createHash('sha256').update(JSON.stringify(words)).digest('base64url');
}

async function store(transaction: Transaction, { answers, language, countries, told }: Arrival, forgetAt: Date): Promise<void> {
  const slug = await freeSlug(transaction, answers.title);
  const draft = draftOfAnswers(answers, { slug, countries, told });
  const { id: entryId } = await transaction.entry.create({ data: { slug, kind: draft.kind }, select: { id: true } });
  const number = await addRevision(transaction, entryId, draft, { origin: 'proposal', actor: null });
  await transaction.entry.update({ where: { id: entryId }, data: { stage: 'in-review', draftNumber: number } });
  await transaction.proposal.create({ data: { entryId, language, forgetAt, name: answers.name || null, email: answers.email || null } });
  await recordEvents(transaction, [{ type: 'proposed', payload: { language }, entryId, revisionNumber: number, actor: null }]);
}
