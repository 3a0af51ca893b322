import { z } from 'zod';
import type { Database } from '@/lib/database/client';

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
export async function readCollectionSettings({ prisma }: Pick<Database, 'prisma'>): Promise<CollectionSettings> {
  const stored = new Map((await prisma.setting.findMany()).map(({ name, value }) => [name, value]));
  const inForce = Object.entries(collectionSettings).map(([name, { schema, fallback }]) => {
    const parsed = schema.safeParse(stored.get(name));
    return [name, parsed.success ? parsed.data : fallback];
  });
  return Object.fromEntries(inForce) as CollectionSettings;
}
