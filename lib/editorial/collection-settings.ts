import { z } from 'zod';
import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import { recordListEvent } from '@/lib/log/record-events';
import { requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';

/** What administrators set in the workspace; the rest of what the application is told comes from the environment (lib/settings.ts). */
export const collectionSettings = {
  /** Whether people without an account can propose practices. */
  'proposals-open': { schema: z.boolean(), fallback: true },
  /** Days after which name and address of who proposed something are deleted. */
  'sender-days': { schema: z.int().min(7).max(365), fallback: 90 },
  /** Months after which a verified entry is due for another look. */
  'review-months': { schema: z.int().min(3).max(60), fallback: 24 },
} as const satisfies Record<string, { readonly schema: z.ZodType; readonly fallback: unknown }>;

export type CollectionSetting = keyof typeof collectionSettings;
export type CollectionSettings = { readonly [S in CollectionSetting]: z.infer<(typeof collectionSettings)[S]['schema']> };

/** The settings in force; what was stored under another rule counts as not set. */
export async function readCollectionSettings({ prisma }: { readonly prisma: Pick<Transaction, 'setting'> }): Promise<CollectionSettings> {
  const stored = new Map((await prisma.setting.findMany()).map(({ name, value }) => [name, value]));
  const inForce = Object.entries(collectionSettings).map(([name, { schema, fallback }]) => {
    const parsed = schema.safeParse(stored.get(name));
    return [name, parsed.success ? parsed.data : fallback];
  });
  return Object.fromEntries(inForce) as CollectionSettings;
}

/**
 * Changes those that are given, each with its event, and leaves the others. Answers what was changed; what was given as
 * it is counts as no change. Throws `invalid` with the names of those that cannot be so.
 */
export async function changeCollectionSettings(database: Database, viewer: Viewer | null, given: Readonly<Record<string, unknown>>): Promise<CollectionSetting[]> {
  requirePermission(viewer, 'manage-settings');
  const wrong = Object.entries(given).filter(([name, value]) => !isPossible(name, value));
  if (wrong.length > 0) throw new Refused('invalid', wrong.map(([name]) => name));
  const asked = given as Partial<CollectionSettings>;
  return inTransaction(database, async (transaction) => {
    await transaction.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('setting'))::text`;
    const before = await readCollectionSettings({ prisma: transaction });
    const changed = (Object.keys(asked) as CollectionSetting[]).filter((name) => asked[name] !== before[name]);
    for (const name of changed) {
      const row = { value: asked[name]!, changedBy: viewer.id, changedAt: new Date() };
      await transaction.setting.upsert({ where: { name }, create: { name, ...row }, update: row });
    }
    for (const name of changed) await recordListEvent(transaction, { type: 'setting-changed', payload: { name, from: before[name], to: asked[name]! }, actor: viewer.id });
    return changed;
  });
}

function isPossible(name: string, value: unknown): boolean {
  return Object.hasOwn(collectionSettings, name) && collectionSettings[name as CollectionSetting].schema.safeParse(value).success;
}
