import { APIError, betterAuth } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { nextCookies } from 'better-auth/next-js';
import { genericOAuth, magicLink, twoFactor } from 'better-auth/plugins';
import type { Database } from '@/lib/database/client';
import { ownPath } from '@/lib/security/own-path';
import type { Settings } from '@/lib/settings';
import { COOKIE_PREFIX } from './cookie-prefix';
import { keptCodes } from './kept-codes';
import { LEAST_PASSWORD_LENGTH, LINK_MINUTES, RESET_MINUTES, SESSION_DAYS } from './limits';
import { sendLink, sendReset } from './link-messages';
import { afterReset } from './after-reset';
import { withHashedTokens } from './hashed-tokens';
import { demandIssuer, oidcConfig, recordOidcSignIn, refuseOtherAccount } from './oidc';
import { hashPassword, verifyPassword } from './password-hash';
import { takeCode } from './used-codes';

export const AUTH_PATH = '/api/auth';
const DAY_SECONDS = 24 * 60 * 60;

export type AuthSettings = Pick<Settings, 'port' | 'siteUrl' | 'mail' | 'oidc'>;
export type Auth = ReturnType<typeof makeAuth>;

/**
 * The library for signing in, on our database. It never makes a person: those come by invitation, set-up, shell or an
 * organisation's own login, each in one transaction of ours. Limits and locks are before it (sign-in.ts).
 */
export function makeAuth(database: Database, secret: string, settings: AuthSettings) {
  const links = settings.mail ? 'mailed' : 'copied';
  return betterAuth({
    appName: 'Smart Practices',
    secret,
    baseURL: settings.siteUrl ?? `http://localhost:${settings.port}`,
    basePath: AUTH_PATH,
    database: withHashedTokens(prismaAdapter(database.prisma, { provider: 'postgresql' })),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    onAPIError: { errorURL: '/sign-in' },
    user: { modelName: 'person', additionalFields: { role: { type: 'string', required: true, input: false } } },
    session: { expiresIn: SESSION_DAYS * DAY_SECONDS, disableSessionRefresh: true },
    verification: { storeIdentifier: 'hashed' },
    // Nothing here asks the provider anything later, so its tokens are not worth keeping.
    account: { updateAccountOnSignIn: false, accountLinking: { trustedProviders: ['oidc'] } },
    emailAndPassword: {
      ...{ enabled: true, disableSignUp: true, minPasswordLength: LEAST_PASSWORD_LENGTH, revokeSessionsOnPasswordReset: true },
      password: { hash: hashPassword, verify: verifyPassword },
      resetPasswordTokenExpiresIn: RESET_MINUTES[links] * 60,
      onPasswordReset: ({ user }) => afterReset(database, user),
      sendResetPassword: ({ user, token }) => sendReset(database, user.email, token, RESET_MINUTES[links]),
    },
    // Requests come through our own forms, which count them (rate-limits.ts).
    rateLimit: { enabled: false },
    advanced: { cookiePrefix: COOKIE_PREFIX, useSecureCookies: settings.siteUrl?.startsWith('https:') ?? false },
    databaseHooks: {
      session: { create: { before: async ({ userId }, context) => admit(database, userId, context) } },
      account: {
        create: {
          before: async (account) => {
            await refuseOtherAccount(database, account);
            return { data: { ...account, accessToken: null, refreshToken: null, idToken: null } };
          },
        },
      },
    },
    hooks: { ...(settings.oidc && { before: demandIssuer(settings.oidc) }), after: afterSignIn(database) },
    plugins: [
      magicLink({ disableSignUp: true, storeToken: 'hashed', expiresIn: LINK_MINUTES[links] * 60, sendMagicLink: ({ email, token, metadata }) => sendLink(database, email, { token, next: ownPath(metadata?.next as string, '') }, LINK_MINUTES[links]) }),
      twoFactor({ issuer: 'Smart Practices', backupCodeOptions: { storeBackupCodes: keptCodes(secret) } }),
      ...(settings.oidc ? [genericOAuth({ config: [oidcConfig(database, settings.oidc)] })] : []),
      nextCookies(),
    ],
  });
}

/** A browser has one session: the one that it came with ends when another begins. */
function afterSignIn(database: Database) {
  const record = recordOidcSignIn(database);
  return createAuthMiddleware(async (asked) => {
    await record(asked);
    const { authCookies, secret, newSession, internalAdapter } = asked.context;
    if (!newSession) return;
    const former = await asked.getSignedCookie(authCookies.sessionToken.name, secret);
    if (former && former !== newSession.session.token) await internalAdapter.deleteSession(former);
  });
}

type Asked = { readonly path?: string; readonly body?: unknown };

/** Whether a session may begin, now that the library has nothing against it; throws what it refuses with. */
async function admit(database: Database, userId: string, asked: Asked | null): Promise<void> {
  const person = await database.prisma.person.findUnique({ where: { id: userId }, select: { deactivatedAt: true, leftGroupsAt: true, twoFactorEnabled: true } });
  if (person?.deactivatedAt) throw new APIError('FORBIDDEN', { code: 'DEACTIVATED', message: 'This person may no longer sign in.' });
  if (person?.leftGroupsAt) throw new APIError('FORBIDDEN', { code: 'NO_GROUP', message: 'No group gives this person a role.' });
  // A one-time link goes round the second factor: one asked for before there was any opens nothing now.
  if (person?.twoFactorEnabled && asked?.path === '/magic-link/verify') throw new APIError('FORBIDDEN', { code: 'SECOND_FACTOR', message: 'A link is not enough for this person.' });
  if (asked?.path !== '/two-factor/verify-totp') return;
  const { code } = asked.body as { readonly code: string };
  if (!(await takeCode(database, userId, code))) throw new APIError('UNAUTHORIZED', { code: 'CODE_USED', message: 'This code was taken already.' });
}
