import { createAuthMiddleware } from 'better-auth/api';
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

export function recordOidcSignIn(database: Database) {
  return createAuthMiddleware(async ({ path, context }) => {
    if (!path.startsWith('/callback/') || !context.newSession) return;
    const { id } = context.newSession.user;
    await recordNow(database, { type: 'signed-in', payload: { by: OIDC }, subject: id, actor: id });
  });
}
