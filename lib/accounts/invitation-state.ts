import type { Database } from '@/lib/database/client';
import type { Role } from '@/lib/permissions/roles';
import { tokenHash } from './token';

export type InvitationState = 'open' | 'accepted' | 'withdrawn' | 'expired' | 'unknown';
type Row = { readonly acceptedAt: Date | null; readonly withdrawnAt: Date | null; readonly expiresAt: Date };

export function stateOf({ acceptedAt, withdrawnAt, expiresAt }: Row, now = new Date()): Exclude<InvitationState, 'unknown'> {
  if (acceptedAt) return 'accepted';
  if (withdrawnAt) return 'withdrawn';
  return expiresAt <= now ? 'expired' : 'open';
}

/** What an invitation's page shows. `email` is null for the set-up of a new collection. */
export type ShownInvitation = { readonly state: InvitationState; readonly email: string | null; readonly role: Role };

/** What this token opens. Of one that is not open, only its state is told. */
export async function invitationOf({ prisma }: Database, token: string, kind: 'set-up' | 'invitation'): Promise<ShownInvitation> {
  const closed = (state: InvitationState) => ({ state, email: null, role: 'contributor' as const });
  const row = await prisma.invitation.findUnique({ where: { tokenHash: tokenHash(token) } });
  if (!row || (row.email === null) !== (kind === 'set-up')) return closed('unknown');
  const state = stateOf(row);
  return state === 'open' ? { state, email: row.email, role: row.role as Role } : closed(state);
}
