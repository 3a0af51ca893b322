import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const migrationsFolder = join(process.cwd(), 'prisma', 'migrations');

/** The schema as Prisma's engine takes it. */
export function readSchema(): { path: string; content: string } {
  return { path: 'schema.prisma', content: readFileSync(join(process.cwd(), 'prisma', 'schema.prisma'), 'utf8') };
}

/** The migrations in their order, as Prisma's engine takes them. */
export function readMigrations() {
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: readMigrationFile('migration_lock.toml') },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames().map((path) => ({ path, migrationFile: readMigration(path) })),
  };
}

function readMigration(name: string) {
  return { path: 'migration.sql', content: { tag: 'ok' as const, value: readMigrationFile(join(name, 'migration.sql')) } };
}

function readMigrationFile(path: string): string {
  return readFileSync(join(/* turbopackIgnore: true */ migrationsFolder, path), 'utf8');
}

export function migrationNames(): string[] {
  const items = readdirSync(/* turbopackIgnore: true */ migrationsFolder, { withFileTypes: true });
  return items.filter((item) => item.isDirectory()).map((item) => item.name).sort();
}
