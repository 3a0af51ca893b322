import { resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from '@/lib/database/start-error';

export type SettingName = 'PORT' | 'HOST' | 'DATA_DIR' | 'DATABASE_URL' | 'SITE_URL';

/** Every setting of the application, as the README lists them. `fallback` holds when it is not set. */
export const settingTable = [
  { name: 'PORT', fallback: '3000', means: 'The port it serves on.' },
  { name: 'HOST', fallback: '0.0.0.0', means: 'The address it listens on; 127.0.0.1 keeps it to this machine.' },
  { name: 'DATA_DIR', fallback: 'data', means: 'The folder of the embedded database, created when missing. Not used with DATABASE_URL.' },
  { name: 'DATABASE_URL', fallback: '', means: 'A PostgreSQL server, 15 or later, in place of the embedded database: postgres://user:password@host/database.' },
  { name: 'SITE_URL', fallback: '', means: 'The public address, where it differs from the one a request names: https://practices.example.org.' },
] as const satisfies readonly { name: SettingName; fallback: string; means: string }[];

export type Settings = {
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  /** Without a slash at its end. */
  readonly siteUrl?: string | undefined;
};

const address = (protocol: RegExp) => (value: string) => URL.canParse(value) && protocol.test(new URL(value).protocol) && !/%(?![\da-f]{2})/i.test(value);

const schemas = {
  PORT: z.string().refine((value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535, 'must be a number from 1 to 65535'),
  HOST: z.string().regex(/^[\w.:%-]+$/, 'must be a host name or an address'),
  DATA_DIR: z.string().refine((value) => !value.includes('\0'), 'must be the path of a folder'),
  DATABASE_URL: z.string().refine(address(/^postgres(ql)?:$/), 'must be an address like postgres://user:password@host:5432/database'),
  SITE_URL: z
    .string()
    .refine((value) => address(/^https?:$/)(value) && new URL(value).href === `${new URL(value).origin}/`, 'must be an address without a path, like https://practices.example.org'),
} as const satisfies Record<SettingName, z.ZodType<string>>;

/** The settings in force. Throws a StartError for the first that cannot be used; an empty one counts as not set. */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const valueOf = (name: SettingName) => checked(name, environment[name]?.trim());
  const dataDir = valueOf('DATA_DIR') ?? fallbackOf('DATA_DIR');
  const siteUrl = valueOf('SITE_URL');
  return {
    port: Number(valueOf('PORT') ?? fallbackOf('PORT')),
    host: valueOf('HOST') ?? fallbackOf('HOST'),
    dataDir: resolve(/* turbopackIgnore: true */ dataDir),
    databaseUrl: valueOf('DATABASE_URL'),
    siteUrl: siteUrl && new URL(siteUrl).origin,
  };
}

function checked(name: SettingName, value: string | undefined): string | undefined {
  if (!value) return undefined;
  const result = schemas[name].safeParse(value);
  if (result.success) return result.data;
  const shown = name === 'DATABASE_URL' ? '' : `, and is “${value}”`;
  throw new StartError(`${name} ${result.error.issues[0]!.message}${shown}.`);
}

function fallbackOf(name: SettingName): string {
  return settingTable.find((setting) => setting.name === name)!.fallback;
}
