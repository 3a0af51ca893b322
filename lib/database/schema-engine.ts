import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
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

/** The SQL that leads from the migrations to the schema; undefined when they agree. The adapter lends a scratch database. */
export async function sqlToSchema(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<string | undefined> {
  const engine = await openSchemaEngine(adapter);
  try {
    const from = { tag: 'migrations' as const, ...readMigrations() };
    const to = { tag: 'schemaDatamodel' as const, files: [readSchema()] };
    const { exitCode, stdout } = await engine.diff({ from, to, script: true, exitCode: true, filters: everything });
    return exitCode === 2 ? (stdout ?? '') : undefined;
  } finally {
    engine.free();
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
