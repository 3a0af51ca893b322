import type { Database } from '@/lib/database/client';

export const FILE_DAYS = 30;

/** Empties sheets that were sent in and never written; what was found in them stays. Doing it again, or elsewhere at once, changes nothing. */
export async function forgetSheetFiles({ prisma }: Pick<Database, 'prisma'>, now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - FILE_DAYS * 24 * 60 * 60 * 1000);
  const { count } = await prisma.sheetImport.updateMany({ where: { file: { not: null }, startedAt: { lt: before }, state: { not: 'checking' } }, data: { file: null } });
  return count;
}
