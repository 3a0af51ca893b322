import type { Database } from '@/lib/database/client';
import { requirePermission } from '@/lib/permissions/permissions';
import type { Role, Viewer } from '@/lib/permissions/roles';
import type { MailProblem } from './mail';
import { SITE, type Purpose } from './messages';

export type ListedInvitation = { readonly id: string; readonly email: string; readonly role: Role; readonly organisations: readonly string[]; readonly createdAt: Date; readonly expiresAt: Date };

/** Invitations that still open something, the newest first. */
export async function openInvitations({ prisma }: Database, viewer: Viewer | null): Promise<ListedInvitation[]> {
  requirePermission(viewer, 'manage-people');
  const rows = await prisma.invitation.findMany({ where: { email: { not: null }, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: new Date() } }, orderBy: { createdAt: 'desc' } });
  return rows.map(({ id, email, role, organisations, createdAt, expiresAt }) => ({ id, email: email!, role: role as Role, organisations, createdAt, expiresAt }));
}

export type WaitingMessage = { readonly id: string; readonly to: string; readonly purpose: Purpose; readonly subject: string; readonly text: string; readonly createdAt: Date; readonly expiresAt: Date; readonly problem: MailProblem | null };

/** Messages that were not sent, with what an administrator can pass on instead. `address` is how this site is reached. */
export async function waitingMessages({ prisma }: Database, viewer: Viewer | null, address: string): Promise<WaitingMessage[]> {
  requirePermission(viewer, 'manage-people');
  const rows = await prisma.message.findMany({ where: { sentAt: null, expiresAt: { gt: new Date() } }, orderBy: { createdAt: 'desc' } });
  return rows.map(({ id, to, purpose, subject, text, createdAt, expiresAt, problem }) => ({ id, to, purpose: purpose as Purpose, subject, text: text.replaceAll(SITE, address), createdAt, expiresAt, problem: problem as MailProblem | null }));
}
