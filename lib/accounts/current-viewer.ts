import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { currentDatabase } from '@/lib/catalogue/current';
import type { Role, Viewer } from '@/lib/permissions/roles';
import { ASKED_PATH } from '@/lib/security/asked-path';
import { ownPath } from '@/lib/security/own-path';
import { readSettings } from '@/lib/settings';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { COOKIE_PREFIX } from './cookie-prefix';
import { currentAuth } from './current-auth';
import { goesOn } from './idle-sessions';

/** Who is signed in, once per request; null for nobody, and for someone who may no longer sign in. */
export const currentViewer = cache(async (): Promise<Viewer | null> => (await currentSession())?.viewer ?? null);

/** The viewer together with the session they ask in. */
export const currentSession = cache(async (): Promise<{ readonly viewer: Viewer; readonly sessionId: string } | null> => {
  const asked = await headers();
  if (!asked.get('cookie')?.includes(COOKIE_PREFIX)) return null;
  const auth = await currentAuth();
  const found = await auth.api.getSession({ headers: asked });
  if (!found || !(await goesOn(currentDatabase(), found.session, readSettings().sessionIdleHours))) return null;
  const viewer = await viewerOf(found.user.id);
  return viewer && { viewer, sessionId: found.session.id };
});

/** For pages: whoever is not signed in is sent to do so, and comes back to the address that was asked for, or to `path` after a file or a form. */
export async function requireViewer(locale: Locale, path?: string): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer) return viewer;
  const next = path ?? ownPath((await headers()).get(ASKED_PATH), localPath('/workspace', locale));
  redirect(`${localPath('/sign-in', locale)}?${new URLSearchParams({ next })}`);
}

async function viewerOf(id: string): Promise<Viewer | null> {
  const person = await currentDatabase().prisma.person.findFirst({ where: { id, deactivatedAt: null, leftGroupsAt: null }, select: { name: true, role: true, organisations: { select: { organisation: true } } } });
  return person && { id, name: person.name, role: person.role as Role, organisations: person.organisations.map(({ organisation }) => organisation) };
}
