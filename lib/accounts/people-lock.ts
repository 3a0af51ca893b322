import type { Transaction } from '@/lib/database/client';

/** Changes to who may do what take turns until they commit, so that each sees who is an administrator. */
export async function lockPeople(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('person'))`;
}
