import { createAccount } from '@/lib/accounts/create-account';
import { openDatabase } from '@/lib/database/connect';
import { readSettings } from '@/lib/settings';
import { PASSWORD, people } from './people';

// A program of its own, since the browser's tests do not load the server: what `npm run account:create` does, for all at once.
const database = await openDatabase(readSettings());
try {
  for (const [name, role] of Object.entries(people)) await createAccount(database, { email: `${name}@example.org`, name: `${name} Example`, role, organisations: [], password: PASSWORD });
} finally {
  await database.close();
}
