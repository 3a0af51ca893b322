import { isAPIError } from 'better-auth/api';
import { asking } from '@/lib/accounts/asking';
import { ownPath } from '@/lib/security/own-path';
import { readSettings } from '@/lib/settings';
import { defaultLocale, isLocale, localPath } from '@/lib/vocabulary/locale';

/** Sends the browser to an organisation's own login, which sends it back to callback/oidc. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const locale = [asked.get('locale') ?? ''].find(isLocale) ?? defaultLocale;
  const next = ownPath(asked.get('next'), localPath('/workspace', locale));
  // Whoever does not get through there may try another way, to the same page.
  const signIn = `${localPath('/sign-in', locale)}?${new URLSearchParams({ next })}`;
  if (!readSettings().oidc) return redirectTo(signIn);
  const { auth, headers } = await asking();
  try {
    const body = { provider: 'oidc', callbackURL: next, errorCallbackURL: signIn };
    const { response, headers: answered } = await auth.api.signInSocial({ body, headers, returnHeaders: true });
    return redirectTo(response.url ?? signIn, answered.getSetCookie());
  } catch (error) {
    if (!isAPIError(error)) throw error;
    // The provider cannot be reached.
    return redirectTo(`${signIn}&error=provider`);
  }
}

function redirectTo(location: string, cookies: readonly string[] = []): Response {
  return new Response(null, { status: 302, headers: [['location', location], ['cache-control', 'no-store'], ...cookies.map((cookie): [string, string] => ['set-cookie', cookie])] });
}
