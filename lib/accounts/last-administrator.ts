import type { Transaction } from '@/lib/database/client';

/** Whether nobody could manage people without this person. Asked under the lock of people. */
export async function isLastAdministrator(transaction: Transaction, id: string): Promise<boolean> {
  const administrators = await transaction.person.findMany({ where: { role: 'administrator', deactivatedAt: null, leftGroupsAt: null }, select: { id: true } });
  return administrators.length === 1 && administrators[0]!.id === id;
}
