import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { embeddedAdapter } from './embedded-adapter';
import { readMigrations, readSchema } from './migration-files';

const everything = { externalTables: [], externalEnums: [] };

/** Applies the migrations that the database has not seen, in order, and notes them in `_prisma_migrations`. */
export async function applyMigrations(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<void> {
  const engine = await openSchemaEngine(adapter);
  try {
    await engine.applyMigrations({ migrationsList: readMigrations(), filters: everything });
  } finally {
    engine.free();
  }
}

/** The SQL that leads from the migrations to the schema, found out on a database in memory; undefined when they agree. */
export async function sqlToSchema(): Promise<string | undefined> {
  const scratch = await PGlite.create('memory://');
  const engine = await openSchemaEngine(embeddedAdapter(scratch));
  try {
    const from = { tag: 'migrations' as const, ...readMigrations() };
    const to = { tag: 'schemaDatamodel' as const, files: [readSchema()] };
    const { exitCode, stdout } = await engine.diff({ from, to, script: true, exitCode: true, filters: everything });
    return exitCode === 2 ? (stdout ?? '') : undefined;
  } finally {
    engine.free();
    await scratch.close();
  }
}

let compiled: Promise<void> | undefined;

/** Prisma's own schema engine as WebAssembly, so that migrations need no download. */
async function openSchemaEngine(adapter: SqlMigrationAwareDriverAdapterFactory) {
  await (compiled ??= compile());
  const { path, content } = readSchema();
  return bindings.SchemaEngine.new({ datamodels: [[path, content]] }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter));
}

async function compile(): Promise<void> {
  const file = createRequire(join(process.cwd(), 'package.json')).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const { instance } = await WebAssembly.instantiate(readFileSync(join(dirname(file), 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
}
