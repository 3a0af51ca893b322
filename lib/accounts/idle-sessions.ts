import type { Database } from '@/lib/database/client';
import { inMinutes, USED_MINUTES } from './limits';

type Used = { readonly id: string; readonly updatedAt: Date };

/** Whether a session was used lately enough to go on, which its use now is part of. One that was not ends here. */
export async function goesOn({ prisma }: Database, { id, updatedAt }: Used, idleHours: number, now = Date.now()): Promise<boolean> {
  const idle = inMinutes(-idleHours * 60, now);
  if (updatedAt >= inMinutes(-USED_MINUTES, now)) return true;
  // Under the same conditions as at the reading: who comes back at the last moment by two requests at once stays or goes by one of them.
  const { count } = await prisma.session.updateMany({ where: { id, updatedAt: { gte: idle } }, data: { updatedAt: new Date(now) } });
  if (count > 0) return true;
  await prisma.session.deleteMany({ where: { id, updatedAt: { lt: idle } } });
  return false;
}
