import { parseArgs } from 'node:util';
import { z } from 'zod';
import { runCommand } from '@/lib/database/run-command';
import { openDatabase } from '@/lib/database/connect';
import { migrate } from '@/lib/database/migrations';
import { StartError } from '@/lib/database/start-error';
import { Refused } from '@/lib/permissions/refused';
import { roles } from '@/lib/permissions/roles';
import { readSettings } from '@/lib/settings';
import { createAccount } from '../create-account';
import { emailSchema, nameSchema, newPasswordSchema } from '../form-schemas';
import { LEAST_PASSWORD_LENGTH } from '../limits';
import { readPassword } from './read-password';

const USE = 'npm run account:create -- --email ada@example.org --name "Ada Example" --role administrator';
const wanted = z.object({ email: emailSchema, name: nameSchema, role: z.enum(roles) });

await runCommand(async () => {
  const person = given();
  const database = await openDatabase(readSettings());
  try {
    await database.engine.alone(() => migrate(database.engine.adapter));
    const password = newPasswordSchema.safeParse(await readPassword());
    if (!password.success) throw new StartError(`The password needs at least ${LEAST_PASSWORD_LENGTH} characters.`);
    await createAccount(database, { ...person, organisations: [], password: password.data });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const sentence = error.fields.includes('password') ? 'This password is among the first that somebody would try: choose another, for example four words in a row.' : `Somebody has an account with ${person.email} already.`;
    throw new StartError(sentence, { cause: error });
  } finally {
    await database.close();
  }
  console.log(`${person.email} can sign in, as ${person.role}.`);
});

function given() {
  try {
    const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } } });
    return wanted.parse(values);
  } catch (cause) {
    throw new StartError(`Say who it is, with a role of ${roles.join(', ')}:\n${USE}`, { cause });
  }
}
