import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(process.cwd(), 'prisma');
export const migrationsFolder = join(root, 'migrations');

/** The schema as Prisma's engine takes it. */
export function readSchema(): { path: string; content: string } {
  return { path: 'schema.prisma', content: readFileSync(join(root, 'schema.prisma'), 'utf8') };
}

/** The migrations in their order, as Prisma's engine takes them. */
export function readMigrations(folder: string = migrationsFolder) {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(join(folder, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(folder).map((path) => ({ path, migrationFile: readMigration(folder, path) })),
  };
}

function readMigration(folder: string, name: string) {
  const value = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
  return { path: 'migration.sql', content: { tag: 'ok' as const, value } };
}

export function migrationNames(folder: string = migrationsFolder): string[] {
  const items = readdirSync(folder, { withFileTypes: true });
  return items.filter((item) => item.isDirectory()).map((item) => item.name).sort();
}
