import type { Transaction } from '@/lib/database/client';
import type { Draft } from '@/lib/drafting/draft';
import { stepDaysOf, type StepDays } from '@/lib/drafting/step-days';

/** The days that steps have set: those of the revision that readers saw last, now or before it was archived. None for an entry they never saw. */
export async function publishedDays({ event }: Pick<Transaction, 'event'>, entryId: string): Promise<StepDays> {
  const last = await event.findFirst({ where: { entryId, type: { in: ['published', 'days-corrected'] } }, orderBy: { id: 'desc' }, select: { revision: { select: { document: true } } } });
  return stepDaysOf((last?.revision?.document ?? {}) as Draft);
}
