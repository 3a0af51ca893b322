import type { Database } from '@/lib/database/client';

/** Sessions and one-time values that are over; nothing else takes them away. */
export async function forgetExpired({ prisma }: Database): Promise<void> {
  const over = { expiresAt: { lt: new Date() } };
  await prisma.session.deleteMany({ where: over });
  await prisma.verification.deleteMany({ where: over });
}
