import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationsFolder } from '../migration-files';
import { sqlToSchema } from '../schema-engine';

const name = process.argv[2];
if (!name || !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
  console.error('Say what the migration does: npm run db:new-migration -- add_saved_searches');
  process.exit(1);
}

const sql = await sqlToSchema();
if (sql === undefined) {
  console.log('The schema and the migrations agree: nothing to do.');
  process.exit(0);
}

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const folder = join(migrationsFolder, `${stamp}_${name}`);
mkdirSync(folder);
writeFileSync(join(folder, 'migration.sql'), sql);
console.log(`Wrote ${folder}/migration.sql. Read it, add what Prisma cannot say, then run npm run db:migrate.`);
