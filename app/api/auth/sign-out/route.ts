import { cookies } from 'next/headers';
import { asking } from '@/lib/accounts/asking';
import { COOKIE_PREFIX } from '@/lib/accounts/cookie-prefix';
import { formLocale } from '@/lib/messages/form-locale';
import { localPath } from '@/lib/vocabulary/locale';

/** Ends the session of whoever sends the form; the cookie only comes along from our own pages. */
export async function POST(request: Request): Promise<Response> {
  const { auth, headers } = await asking();
  const locale = formLocale(await request.formData().catch(() => new FormData()));
  await auth.api.signOut({ headers });
  await forgetCookies();
  return new Response(null, { status: 303, headers: { location: `${localPath('/sign-in', locale)}?done=signed-out` } });
}

/** The library empties them; whoever signs out keeps none. */
async function forgetCookies(): Promise<void> {
  const jar = await cookies();
  for (const { name } of jar.getAll()) if (name.includes(COOKIE_PREFIX)) jar.delete({ name, path: '/', secure: name.startsWith('__Secure-') });
}
