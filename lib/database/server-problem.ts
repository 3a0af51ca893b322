import { errorsWithin, type CodedError } from './errors-within';

/** Codes of the system, of PostgreSQL and of Node's TLS, each with what it means for the address. */
const PROBLEMS: Record<string, (target: Target) => string> = {
  ENOTFOUND: ({ host }) => `the host ${host} is not known`,
  EAI_AGAIN: ({ host }) => `the host ${host} cannot be looked up now`,
  ECONNREFUSED: ({ server }) => `nothing answers at ${server}`,
  ECONNRESET: ({ server }) => `${server} closes the connection`,
  ENETUNREACH: ({ server }) => `${server} cannot be reached`,
  EHOSTUNREACH: ({ server }) => `${server} cannot be reached`,
  ETIMEDOUT: ({ server }) => `${server} does not answer in time`,
  '28P01': ({ user }) => `the server refuses the password of ${user}`,
  '28000': ({ user, database }) => `the server does not let ${user} into the database ${database}`,
  '3D000': ({ database }) => `the server has no database ${database}`,
  '42501': ({ user, database }) => `${user} may not make tables in the database ${database}`,
  '53300': ({ server }) => `${server} has no connection left`,
  '53100': ({ server }) => `the disk of ${server} is full`,
  '57P03': ({ server }) => `${server} is starting or stopping`,
  '25006': ({ database }) => `the database ${database} is read-only`,
  '55P03': ({ database }) => `another instance has been preparing the database ${database} for minutes`,
};

const MESSAGES: readonly [RegExp, (target: Target) => string][] = [
  [/connect ENOENT/, PROBLEMS['ECONNREFUSED']!],
  [/timeout expired|connection timeout/i, PROBLEMS['ETIMEDOUT']!],
  [/password must be a string|no password supplied/i, ({ user }) => `the server wants a password for ${user}`],
  [/does not support SSL/i, ({ server }) => `${server} does not offer encryption`],
  [/certificate|self.signed/i, ({ server }) => `the certificate of ${server} is not trusted`],
  [/Connection terminated/i, PROBLEMS['ECONNRESET']!],
];

type Target = { readonly host: string; readonly server: string; readonly user: string; readonly database: string };

/** What is wrong with a DATABASE_URL, in a sentence without its password; undefined when the error says something else. */
export function serverProblem(url: string, error: unknown): string | undefined {
  const problem = errorsWithin(error).map(problemOf).find((found) => found !== undefined);
  return problem && `DATABASE_URL cannot be used: ${problem(targetOf(url))}.`;
}

function problemOf({ code, originalCode, message }: CodedError): ((target: Target) => string) | undefined {
  return PROBLEMS[originalCode ?? code ?? ''] ?? MESSAGES.find(([pattern]) => pattern.test(message ?? ''))?.[1];
}

function targetOf(url: string): Target {
  const parsed = new URL(url);
  const host = parsed.hostname || (parsed.searchParams.get('host') ?? 'localhost');
  const user = decodeURIComponent(parsed.username) || 'this user';
  return { host, server: `${host}:${parsed.port || '5432'}`, user, database: decodeURIComponent(parsed.pathname.slice(1)) || user };
}
