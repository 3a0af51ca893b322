import type { Database } from '@/lib/database/client';
import { isDead } from './outcomes';

/** The addresses that lead nowhere any more, as far as they were asked. */
export async function deadAddresses({ prisma }: Pick<Database, 'prisma'>): Promise<ReadonlySet<string>> {
  const failing = await prisma.linkCheck.findMany({ where: { failingSince: { not: null } } });
  return new Set(failing.filter(isDead).map(({ url }) => url));
}
