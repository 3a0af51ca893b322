import { isWithinLimit, rateLimits } from '@/lib/accounts/rate-limits';
import { openDatabase } from '@/lib/database/connect';

/** A process that tries to sign in as often as the limit allows, with others of its kind, and says how often it was let through. */
const database = await openDatabase({ dataDir: '', databaseUrl: process.argv[2] });
const tries = await Promise.all(Array.from({ length: rateLimits['sign-in'].most }, () => isWithinLimit(database, 'sign-in', 'one')));
process.stdout.write(`${tries.filter(Boolean).length}\n`);
await database.close();
