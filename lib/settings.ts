import ipaddr from 'ipaddr.js';
import { resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from '@/lib/database/start-error';
import { roles, type Role } from '@/lib/permissions/roles';

export type SettingName =
  | ('PORT' | 'HOST' | 'DATA_DIR' | 'DATABASE_URL' | 'SITE_URL' | 'AUTH_SECRET' | 'SMTP_URL' | 'MAIL_FROM' | 'CHECK_LINKS' | 'API_REQUESTS_PER_MINUTE' | 'SESSION_IDLE_HOURS')
  | ('TRUST_PROXY' | 'SECURITY_CONTACT')
  | ('PICTURES_S3_URL' | 'PICTURES_S3_REGION' | 'PICTURES_S3_KEY' | 'PICTURES_S3_SECRET')
  | ('OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET' | 'OIDC_NAME' | 'OIDC_GROUPS_CLAIM' | 'OIDC_ROLES');

/** Every setting of the application, as the README lists them. `fallback` holds when it is not set. */
export const settingTable = [
  { name: 'PORT', fallback: '3000', means: 'The port it serves on.' },
  { name: 'HOST', fallback: '0.0.0.0', means: 'The address it listens on; 127.0.0.1 keeps it to this machine.' },
  { name: 'DATA_DIR', fallback: 'data', means: 'The folder of the embedded database and of pictures, created when missing. With DATABASE_URL it holds pictures alone, and several processes share it; with PICTURES_S3_URL none.' },
  { name: 'DATABASE_URL', fallback: '', means: 'A PostgreSQL server, 15 or later, in place of the embedded database: postgres://user:password@host/database.' },
  { name: 'PICTURES_S3_URL', fallback: '', means: 'A bucket for pictures in a service that speaks S3, in place of the folder: https://s3.example.org/pictures. Needs PICTURES_S3_KEY and PICTURES_S3_SECRET.' },
  { name: 'PICTURES_S3_REGION', fallback: 'us-east-1', means: 'The region of that bucket.' },
  { name: 'PICTURES_S3_KEY', fallback: '', means: 'The access key of a user who may read, write and delete in that bucket.' },
  { name: 'PICTURES_S3_SECRET', fallback: '', means: 'The secret of that key.' },
  { name: 'SITE_URL', fallback: '', means: 'The public address, where it differs from the one a request names: https://practices.example.org.' },
  { name: 'TRUST_PROXY', fallback: '', means: 'Whose word on sender, host and scheme is believed: the number of proxies before this server (`1`), or their addresses and networks (`10.0.0.0/8, 192.0.2.7`). Without it nobody’s.' },
  { name: 'SECURITY_CONTACT', fallback: '', means: 'Where to tell of a weakness, for `/.well-known/security.txt`: an e-mail address or a web address. Without it the address in MAIL_FROM.' },
  { name: 'AUTH_SECRET', fallback: '', means: 'The key that signs sessions, 32 characters or more. Without it one is made at the first start and kept in the database.' },
  { name: 'SESSION_IDLE_HOURS', fallback: '72', means: 'After so many hours without use a session ends, 1 to 336; it ends after 14 days in any case.' },
  { name: 'SMTP_URL', fallback: '', means: 'The mail server: smtps://user:password@mail.example.org. Needs MAIL_FROM and SITE_URL. Without it nothing is sent, and administrators copy messages.' },
  { name: 'MAIL_FROM', fallback: '', means: 'The sender of messages: Smart Practices <practices@example.org>.' },
  { name: 'CHECK_LINKS', fallback: 'never', means: '`daily`: once a day the server asks every address that published entries name whether it still answers. It then asks other hosts.' },
  { name: 'API_REQUESTS_PER_MINUTE', fallback: '600', means: 'How often one address may ask in a minute for what costs more than a page as it stands: the API, files, charts, searches, forms. Counted by each process for itself; 0 sets no limit.' },
  { name: 'OIDC_ISSUER', fallback: '', means: 'Your organisation’s own login, any OpenID Connect provider: https://login.example.org. Needs OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and SITE_URL.' },
  { name: 'OIDC_CLIENT_ID', fallback: '', means: 'What the provider calls this application.' },
  { name: 'OIDC_CLIENT_SECRET', fallback: '', means: 'The secret that the provider gave it.' },
  { name: 'OIDC_NAME', fallback: 'your organisation', means: 'What people call that login; the button says “Sign in with …”.' },
  { name: 'OIDC_GROUPS_CLAIM', fallback: 'groups', means: 'Where the provider says which groups a person is in.' },
  { name: 'OIDC_ROLES', fallback: '', means: 'What groups may do: `migration-desk=editor, it-team=administrator`. Whoever is in one needs no invitation.' },
] as const satisfies readonly { name: SettingName; fallback: string; means: string }[];

export type Settings = {
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  /** Without a slash at its end. */
  readonly siteUrl?: string | undefined;
  readonly trustProxy?: TrustedProxies | undefined;
  /** As a URI. */
  readonly securityContact?: string | undefined;
  readonly authSecret?: string | undefined;
  /** Where pictures are kept, if not in the folder. */
  readonly pictures?: PictureStorageSettings | undefined;
  readonly mail?: MailSettings | undefined;
  readonly oidc?: OidcSettings | undefined;
  readonly checksLinksDaily?: true | undefined;
  /** 0: without a limit. */
  readonly apiRequestsPerMinute: number;
  readonly sessionIdleHours: number;
  /** Passwords are hashed cheaply, for tests. */
  readonly hasCheapPasswords?: true | undefined;
};

/** The proxies before this server whose word is believed: so many, or those in these networks, as CIDR. */
export type TrustedProxies = { readonly proxies: number } | { readonly networks: readonly string[] };
export type MailSettings = { readonly server: string; readonly from: string };
/** `url` is that of the bucket, without a slash at its end. */
export type PictureStorageSettings = { readonly url: string; readonly region: string; readonly key: string; readonly secret: string };
export type OidcSettings = {
  /** Without a slash at its end. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  readonly groupsClaim: string;
  readonly roles: ReadonlyMap<string, Role>;
};

const SHORTEST_SECRET = 32;
/** Their values are not repeated when they are wrong: they hold passwords. */
const secrets: readonly SettingName[] = ['DATABASE_URL', 'AUTH_SECRET', 'SMTP_URL', 'OIDC_CLIENT_SECRET', 'PICTURES_S3_URL', 'PICTURES_S3_KEY', 'PICTURES_S3_SECRET'];

const address = (protocol: RegExp) => (value: string) => URL.canParse(value) && protocol.test(new URL(value).protocol) && !/%(?![\da-f]{2})/i.test(value);

/** Names of files are added to it, so it ends with its path. */
function isBucket(value: string): boolean {
  if (!address(/^https?:$/)(value)) return false;
  const { search, hash, username } = new URL(value);
  return !search && !hash && !username;
}

const schemas = {
  PORT: z.string().refine((value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535, 'must be a number from 1 to 65535'),
  HOST: z.string().regex(/^[\w.:%-]+$/, 'must be a host name or an address'),
  DATA_DIR: z.string().refine((value) => !value.includes('\0'), 'must be the path of a folder'),
  DATABASE_URL: z.string().refine(address(/^postgres(ql)?:$/), 'must be an address like postgres://user:password@host:5432/database'),
  PICTURES_S3_URL: z.string().refine(isBucket, 'must be the address of a bucket, like https://s3.example.org/pictures'),
  PICTURES_S3_REGION: z.string().regex(/^[\w-]+$/, 'must be the name of a region, like eu-central-1'),
  PICTURES_S3_KEY: z.string(),
  PICTURES_S3_SECRET: z.string(),
  SITE_URL: z
    .string()
    .refine((value) => address(/^https?:$/)(value) && new URL(value).href === `${new URL(value).origin}/`, 'must be an address without a path, like https://practices.example.org'),
  TRUST_PROXY: z.string().refine((value) => trustedProxies(value) !== undefined, 'must be a number of proxies, or addresses and networks like 10.0.0.0/8, 192.0.2.7'),
  SECURITY_CONTACT: z.string().refine((value) => contactUri(value) !== undefined, 'must be an e-mail address, or a web address that begins with https://'),
  AUTH_SECRET: z.string().min(SHORTEST_SECRET, `must be ${SHORTEST_SECRET} characters or more`),
  SMTP_URL: z.string().refine(address(/^smtps?:$/), 'must be an address like smtps://user:password@mail.example.org'),
  MAIL_FROM: z.string().regex(/^([^<>]* <[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/, 'must be an e-mail address, with or without a name before it: Smart Practices <practices@example.org>'),
  CHECK_LINKS: z.enum(['daily', 'never'], 'must be daily or never'),
  API_REQUESTS_PER_MINUTE: z.string().regex(/^\d{1,7}$/, 'must be a whole number, 0 for no limit'),
  SESSION_IDLE_HOURS: z.string().refine((value) => /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= 336, 'must be a whole number of hours from 1 to 336'),
  OIDC_ISSUER: z.string().refine(address(/^https?:$/), 'must be an address like https://login.example.org'),
  OIDC_CLIENT_ID: z.string(),
  OIDC_CLIENT_SECRET: z.string(),
  OIDC_NAME: z.string(),
  OIDC_GROUPS_CLAIM: z.string(),
  OIDC_ROLES: z.string().refine((value) => groupRoles(value) !== undefined, `must be pairs like migration-desk=editor, with the roles ${roles.join(', ')}`),
} as const satisfies Record<SettingName, z.ZodType<string>>;

/** The settings in force. Throws a StartError for the first that cannot be used; an empty one counts as not set. */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const valueOf = (name: SettingName) => checked(name, environment[name]?.trim());
  // Also those that count for nothing at the moment: a mistake in one is better found now.
  for (const { name } of settingTable) valueOf(name);
  const dataDir = valueOf('DATA_DIR') ?? fallbackOf('DATA_DIR');
  const siteUrl = valueOf('SITE_URL');
  return {
    port: Number(valueOf('PORT') ?? fallbackOf('PORT')),
    host: valueOf('HOST') ?? fallbackOf('HOST'),
    dataDir: resolve(/* turbopackIgnore: true */ dataDir),
    databaseUrl: valueOf('DATABASE_URL'),
    siteUrl: siteUrl && new URL(siteUrl).origin,
    trustProxy: trustedProxies(valueOf('TRUST_PROXY') ?? ''),
    securityContact: contactUri(valueOf('SECURITY_CONTACT') ?? valueOf('MAIL_FROM')?.replace(/^.*<(.*)>$/, '$1') ?? ''),
    authSecret: valueOf('AUTH_SECRET'),
    pictures: pictureStorage(valueOf),
    mail: mailSettings(valueOf),
    oidc: oidcSettings(valueOf),
    checksLinksDaily: valueOf('CHECK_LINKS') === 'daily' || undefined,
    apiRequestsPerMinute: Number(valueOf('API_REQUESTS_PER_MINUTE') ?? fallbackOf('API_REQUESTS_PER_MINUTE')),
    sessionIdleHours: Number(valueOf('SESSION_IDLE_HOURS') ?? fallbackOf('SESSION_IDLE_HOURS')),
    hasCheapPasswords: cheapPasswords(environment, valueOf),
  };
}

/** Names that nobody's site has (RFC 2606, RFC 6761). */
const RESERVED_NAME = /(^|\.)(localhost|test|example|invalid|example\.(com|net|org))$|^127\.|^\[::1\]$/;
const LOOPBACK = /^(127\.[\d.]+|::1|localhost)$/;

/** PASSWORD_COST=test is no setting of the application: only what listens to this machine alone, under no real name, takes it. */
function cheapPasswords(environment: Record<string, string | undefined>, valueOf: ValueOf): true | undefined {
  const cost = environment['PASSWORD_COST']?.trim();
  if (!cost) return undefined;
  const [host, siteUrl] = [valueOf('HOST') ?? fallbackOf('HOST'), valueOf('SITE_URL')];
  const isForTests = LOOPBACK.test(host) && (!siteUrl || RESERVED_NAME.test(new URL(siteUrl).hostname));
  if (cost !== 'test' || !isForTests) throw new StartError('PASSWORD_COST is for tests alone, on a server that only this machine reaches: leave it out.');
  return true;
}

/** Undefined for nobody, and for what cannot be read. */
function trustedProxies(value: string): TrustedProxies | undefined {
  if (/^\d{1,2}$/.test(value)) return { proxies: Number(value) };
  const networks = value.split(',').map((part) => part.trim()).filter(Boolean).map(asNetwork);
  return networks.length > 0 && networks.every((network) => network !== undefined) ? { networks } : undefined;
}

/** Written out: the shorter forms of addresses (`10.8`, `100`) are more often mistakes. */
function asNetwork(value: string): string | undefined {
  const [address = '', bits] = value.split('/');
  if (!ipaddr.isValid(address) || !(address.includes(':') || ipaddr.IPv4.isValidFourPartDecimal(address))) return undefined;
  const network = `${address}/${bits ?? (ipaddr.parse(address).kind() === 'ipv4' ? 32 : 128)}`;
  return ipaddr.isValidCIDR(network) ? network : undefined;
}

function contactUri(value: string): string | undefined {
  if (/^(mailto:)?[^\s@<>:]+@[^\s@<>]+$/.test(value)) return `mailto:${value.replace(/^mailto:/, '')}`;
  return /^https:\/\//.test(value) && URL.canParse(value) ? new URL(value).href : undefined;
}

type ValueOf = (name: SettingName) => string | undefined;

function pictureStorage(valueOf: ValueOf): PictureStorageSettings | undefined {
  const url = valueOf('PICTURES_S3_URL');
  if (!url) return undefined;
  return {
    url: url.replace(/\/+$/, ''),
    region: valueOf('PICTURES_S3_REGION') ?? fallbackOf('PICTURES_S3_REGION'),
    key: needed('PICTURES_S3_URL', 'PICTURES_S3_KEY', valueOf),
    secret: needed('PICTURES_S3_URL', 'PICTURES_S3_SECRET', valueOf),
  };
}

/** Links in messages name the public address: what a request names, anyone could have written. */
function mailSettings(valueOf: ValueOf): MailSettings | undefined {
  const server = valueOf('SMTP_URL');
  if (!server) return undefined;
  needed('SMTP_URL', 'SITE_URL', valueOf);
  return { server, from: needed('SMTP_URL', 'MAIL_FROM', valueOf) };
}

function oidcSettings(valueOf: ValueOf): OidcSettings | undefined {
  const issuer = valueOf('OIDC_ISSUER');
  if (!issuer) return undefined;
  needed('OIDC_ISSUER', 'SITE_URL', valueOf);
  return {
    issuer: issuer.replace(/\/+$/, ''),
    clientId: needed('OIDC_ISSUER', 'OIDC_CLIENT_ID', valueOf),
    clientSecret: needed('OIDC_ISSUER', 'OIDC_CLIENT_SECRET', valueOf),
    name: valueOf('OIDC_NAME') ?? fallbackOf('OIDC_NAME'),
    groupsClaim: valueOf('OIDC_GROUPS_CLAIM') ?? fallbackOf('OIDC_GROUPS_CLAIM'),
    roles: groupRoles(valueOf('OIDC_ROLES') ?? '')!,
  };
}

function needed(by: SettingName, name: SettingName, valueOf: ValueOf): string {
  const value = valueOf(name);
  if (!value) throw new StartError(`${name} must be set, because ${by} is.`);
  return value;
}

/** Roles by the group that gives them; undefined when a pair cannot be read. */
function groupRoles(value: string): ReadonlyMap<string, Role> | undefined {
  const pairs = value.split(',').map((pair) => pair.trim()).filter(Boolean).map((pair) => /^(.+?)\s*=\s*(\w+)$/.exec(pair));
  if (!pairs.every((pair) => pair && (roles as readonly string[]).includes(pair[2]!))) return undefined;
  return new Map(pairs.map((pair) => [pair![1]!, pair![2] as Role]));
}

function checked(name: SettingName, value: string | undefined): string | undefined {
  if (!value) return undefined;
  const result = schemas[name].safeParse(value);
  if (result.success) return result.data;
  const shown = secrets.includes(name) ? '' : `, and is “${value}”`;
  throw new StartError(`${name} ${result.error.issues[0]!.message}${shown}.`);
}

function fallbackOf(name: SettingName): string {
  return settingTable.find((setting) => setting.name === name)!.fallback;
}
