import { randomBytes } from 'node:crypto';
import type { Database } from '@/lib/database/client';

const NAME = 'sessions';

/** The key that signs sessions: the setting, or one that the first to ask makes for all instances on this database. */
export async function authSecret({ prisma }: Database, setting: string | undefined): Promise<string> {
  if (setting) return setting;
  await prisma.secret.createMany({ data: [{ name: NAME, value: randomBytes(32).toString('base64url') }], skipDuplicates: true });
  return (await prisma.secret.findUniqueOrThrow({ where: { name: NAME } })).value;
}
