import type { Database } from '@/lib/database/client';

const NAME = 'links-checked';
/** Longer than a check of thousands of addresses takes; a process that ended in the midst of one blocks the others no longer. */
const RUN_HOURS = 2;
const HOUR_MS = 3_600_000;

type Turn = 'running' | 'rest';

/** Takes the turn of all instances on this database, unless one is checking; and unless it is not time yet, where nobody asked for it. */
export async function takeTurn({ prisma }: Database, now: Date, isAskedFor: boolean): Promise<boolean> {
  await prisma.secret.createMany({ data: [{ name: NAME, value: valueOf('rest', now) }], skipDuplicates: true });
  const { value } = await prisma.secret.findUniqueOrThrow({ where: { name: NAME } });
  const [turn, until] = value.split(' ') as [Turn, string];
  if (until > now.toISOString() && !(turn === 'rest' && isAskedFor)) return false;
  const { count } = await prisma.secret.updateMany({ where: { name: NAME, value }, data: { value: valueOf('running', new Date(now.getTime() + RUN_HOURS * HOUR_MS)) } });
  return count === 1;
}

/** Gives the turn back until then. */
export async function endTurn({ prisma }: Database, until: Date): Promise<void> {
  await prisma.secret.update({ where: { name: NAME }, data: { value: valueOf('rest', until) } });
}

function valueOf(turn: Turn, until: Date): string {
  return `${turn} ${until.toISOString()}`;
}
