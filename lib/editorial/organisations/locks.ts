import type { Transaction } from '@/lib/database/client';

/**
 * Who merges, renames or deletes an organisation changes rows of many entries. Whoever works on an entry shares this
 * lock before the entry's own, and who changes organisations holds it alone, so neither ever waits for the other crosswise.
 */
export async function shareOrganisations(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtext('organisation'))`;
}

export async function holdOrganisations(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('organisation'))`;
}

/** Two who add one name at once take turns: the second finds what the first has added. */
export async function lockOrganisationNames(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('organisation-name'))`;
}
