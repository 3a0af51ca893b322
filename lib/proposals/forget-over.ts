import { forgetOldCounts } from '@/lib/accounts/rate-limits';
import type { Database } from '@/lib/database/client';
import { forgetDueSenders } from './senders';

/** Lets go of what proposals left behind and whose time is over: names, addresses, counts of networks. */
export async function forgetOver(database: Database): Promise<void> {
  await forgetDueSenders(database);
  await forgetOldCounts(database);
}
