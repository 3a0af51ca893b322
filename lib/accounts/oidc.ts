import { APIError, createAuthMiddleware } from 'better-auth/api';
import type { GenericOAuthConfig } from 'better-auth/plugins';
import type { Database } from '@/lib/database/client';
import type { OidcSettings } from '@/lib/settings';
import { highestRole } from './group-roles';
import { recordNow } from './record';
import { welcome } from './welcome';

export const OIDC = 'oidc';

/** An organisation's own login. People it brings are made or brought up to date before the library looks for them. */
export function oidcConfig(database: Database, { issuer, clientId, clientSecret, name, groupsClaim, roles }: OidcSettings): GenericOAuthConfig {
  return {
    ...{ providerId: OIDC, name, clientId, clientSecret, disableSignUp: true, requireIdTokenVerification: true },
    ...{ discoveryUrl: `${issuer}/.well-known/openid-configuration`, scopes: ['openid', 'email', 'profile'] },
    mapProfileToUser: async (claims) => {
      const { sub, email, name: called, email_verified: isVerified } = claims as { sub?: string; email?: string; name?: string; email_verified?: unknown };
      if (!sub || !email) return {};
      if (isVerified !== false && isVerified !== 'false') await welcome(database, { accountId: String(sub), email: email.toLowerCase(), name: called ?? email, role: highestRole(claims[groupsClaim], roles) });
      return {};
    },
  };
}

/** Nobody comes in by a login whose description names another issuer than the settings do: keys and tokens would be those of somebody else. */
export function demandIssuer({ issuer }: OidcSettings) {
  return createAuthMiddleware(async ({ path, context }) => {
    if (!path.startsWith('/callback/') && path !== '/sign-in/social') return;
    const named = context.socialProviders.find(({ id }) => id === OIDC)?.issuer;
    if (named === undefined || String(named).replace(/\/+$/, '') === issuer) return;
    context.logger.error(`The login at ${issuer} calls itself ${String(named)}: OIDC_ISSUER must name it as it names itself.`);
    throw new APIError('FORBIDDEN', { code: 'OTHER_ISSUER', message: 'This login is not the one of the settings.' });
  });
}

/** Whoever has an account at the login has no second one there: an address may have been given to somebody else. */
export async function refuseOtherAccount({ prisma }: Database, { providerId, accountId, userId }: { readonly providerId: string; readonly accountId: string; readonly userId: string }): Promise<void> {
  if (providerId !== OIDC || !(await prisma.account.findFirst({ where: { providerId, userId, accountId: { not: accountId } } }))) return;
  throw new APIError('FORBIDDEN', { code: 'OTHER_ACCOUNT', message: 'This address belongs to another account of this login.' });
}

export function recordOidcSignIn(database: Database) {
  return createAuthMiddleware(async ({ path, context }) => {
    if (!path.startsWith('/callback/') || !context.newSession) return;
    const { id } = context.newSession.user;
    await recordNow(database, { type: 'signed-in', payload: { by: OIDC }, subject: id, actor: id });
  });
}
