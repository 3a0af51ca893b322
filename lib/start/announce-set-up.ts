import { openSetUp } from '@/lib/accounts/set-up';
import { currentDatabase } from '@/lib/catalogue/current';
import { readSettings } from '@/lib/settings';

/** While nobody has an account, prints the address where the first administrator makes one. Each start prints a new one. */
export async function announceSetUp(): Promise<void> {
  const token = await openSetUp(currentDatabase());
  if (!token) return;
  const { port, siteUrl } = readSettings();
  console.log(`\nNobody has an account yet. Whoever opens this address becomes administrator; it works once:\n${siteUrl ?? `http://localhost:${port}`}/set-up/${token}`);
}
