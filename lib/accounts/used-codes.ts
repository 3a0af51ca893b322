import type { Database } from '@/lib/database/client';
import { inMinutes } from './limits';

/** An app shows a code for half a minute, and the library takes those before and after it too. */
const TAKEN_MINUTES = 3;

/** Takes a code of somebody's second step, once. False where it was taken already; of two processes at once one takes it. */
export async function takeCode({ prisma }: Pick<Database, 'prisma'>, personId: string, code: string, now = Date.now()): Promise<boolean> {
  const taken = await prisma.$executeRaw`
    INSERT INTO "used_code" AS "known" ("person_id", "code", "used_at") VALUES (${personId}, ${code}, ${new Date(now)})
    ON CONFLICT ("person_id", "code") DO UPDATE SET "used_at" = ${new Date(now)} WHERE "known"."used_at" < ${inMinutes(-TAKEN_MINUTES, now)}`;
  return taken > 0;
}

/** Codes that no app shows any more. */
export async function forgetUsedCodes({ prisma }: Pick<Database, 'prisma'>, now = Date.now()): Promise<void> {
  await prisma.usedCode.deleteMany({ where: { usedAt: { lt: inMinutes(-TAKEN_MINUTES, now) } } });
}
