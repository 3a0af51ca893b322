import type { Database } from '@/lib/database/client';
import { readSettings } from '@/lib/settings';
import { inMinutes } from './limits';
import { forgetUsedCodes } from './used-codes';

/** Sessions and one-time values that are over; nothing else takes them away. */
export async function forgetExpired(database: Database, now = Date.now()): Promise<void> {
  const { prisma } = database;
  const over = { expiresAt: { lt: new Date(now) } };
  await prisma.session.deleteMany({ where: { OR: [over, { updatedAt: { lt: inMinutes(-readSettings().sessionIdleHours * 60, now) } }] } });
  await prisma.verification.deleteMany({ where: over });
  await forgetUsedCodes(database, now);
}
