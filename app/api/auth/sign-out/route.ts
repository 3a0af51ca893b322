import { asking } from '@/lib/accounts/asking';
import { formLocale } from '@/lib/messages/form-locale';
import { localPath } from '@/lib/vocabulary/locale';

/** Ends the session of whoever sends the form; the cookie only comes along from our own pages. */
export async function POST(request: Request): Promise<Response> {
  const { auth, headers } = await asking();
  const locale = formLocale(await request.formData().catch(() => new FormData()));
  const { headers: answered } = await auth.api.signOut({ headers, returnHeaders: true });
  const cookies = answered.getSetCookie().map((cookie): [string, string] => ['set-cookie', cookie]);
  return new Response(null, { status: 303, headers: [['location', `${localPath('/sign-in', locale)}?done=signed-out`], ...cookies] });
}
