import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import { recordPersonEvent, type HappenedToPerson } from '@/lib/log/record-events';
import { translator } from '@/lib/messages/translator';
import { requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Role, Viewer } from '@/lib/permissions/roles';
import { defaultLocale } from '@/lib/vocabulary/locale';
import { DAY_MS, inDays, INVITATION_DAYS } from './limits';
import { dropMessages, keepMessage, SITE } from './messages';
import { lockPeople } from './people-lock';
import { newToken, tokenHash } from './token';

const MINUTES_PER_DAY = 24 * 60;

export type Invited = { readonly email: string; readonly role: Role; readonly organisations: readonly string[] };

/** Invites someone, with a message that waits to be sent or copied. Takes the place of an open invitation to the same address. */
export async function invite(database: Database, viewer: Viewer | null, invited: Invited): Promise<void> {
  requirePermission(viewer, 'manage-people');
  const { email, role, organisations } = invited;
  await inTransaction(database, async (transaction) => {
    await lockPeople(transaction);
    if (await transaction.person.findUnique({ where: { email } })) throw new Refused('invalid', ['email']);
    await demandOrganisations(transaction, organisations);
    const withdrawn = await withdrawOpen(transaction, { email }, viewer);
    const token = newToken();
    await transaction.invitation.create({ data: { email, role, organisations: [...organisations], tokenHash: tokenHash(token), invitedBy: viewer.id, expiresAt: inDays(INVITATION_DAYS) } });
    await keepMessage(transaction, messageOf(viewer, email, token));
    for (const event of withdrawn) await recordPersonEvent(transaction, event);
    await recordPersonEvent(transaction, { type: 'invited', payload: { email, role }, subject: null, actor: viewer.id });
  });
}

function messageOf(viewer: Viewer, to: string, token: string) {
  const t = translator(defaultLocale);
  const until = new Intl.DateTimeFormat(defaultLocale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.now() + INVITATION_DAYS * DAY_MS);
  const text = t('accounts.mail.invitationText', { inviter: viewer.name, link: `${SITE}/invitation/${token}`, until });
  return { to, purpose: 'invitation', subject: t('accounts.mail.invitationSubject'), text, openMinutes: INVITATION_DAYS * MINUTES_PER_DAY } as const;
}

/** Takes an open invitation back. Throws `not-possible-now` when there is none. */
export async function withdrawInvitation(database: Database, viewer: Viewer | null, id: string): Promise<void> {
  requirePermission(viewer, 'manage-people');
  await inTransaction(database, async (transaction) => {
    await lockPeople(transaction);
    const withdrawn = await withdrawOpen(transaction, { id }, viewer);
    if (withdrawn.length === 0) throw new Refused('not-possible-now');
    for (const event of withdrawn) await recordPersonEvent(transaction, event);
  });
}

/** Answers what goes into the log. */
async function withdrawOpen(transaction: Transaction, which: { readonly id: string } | { readonly email: string }, viewer: Viewer): Promise<HappenedToPerson[]> {
  const open = await transaction.invitation.findMany({ where: { ...which, email: { not: null, ...('email' in which ? { equals: which.email } : {}) }, acceptedAt: null, withdrawnAt: null } });
  for (const { id, email } of open) {
    await transaction.invitation.update({ where: { id }, data: { withdrawnAt: new Date() } });
    await dropMessages(transaction, email!, 'invitation');
  }
  return open.map(({ email }) => ({ type: 'invitation-withdrawn', payload: { email }, subject: null, actor: viewer.id }));
}

/** Throws `invalid` when one of them is not known. */
export async function demandOrganisations(transaction: Transaction, slugs: readonly string[]): Promise<void> {
  const known = await transaction.organisation.count({ where: { slug: { in: [...slugs] } } });
  if (known !== new Set(slugs).size) throw new Refused('invalid', ['organisations']);
}
