import type { Database, Transaction } from '@/lib/database/client';
import { inMinutes } from './limits';

export const purposes = ['invitation', 'sign-in-link', 'password-reset', 'no-link'] as const;
export type Purpose = (typeof purposes)[number];

/** Stands in a kept text for the public address, which whoever reads or sends it knows better than whoever asked for it. */
export const SITE = '{site}';

type NewMessage = { readonly to: string; readonly purpose: Purpose; readonly subject: string; readonly text: string; readonly openMinutes: number };

/** Keeps a message until it is sent, copied by an administrator, or of no use any more. It takes the place of an older one of its kind. */
export async function keepMessage(prisma: Transaction | Database['prisma'], { openMinutes, ...message }: NewMessage): Promise<void> {
  await dropMessages(prisma, message.to, message.purpose);
  await prisma.message.deleteMany({ where: { expiresAt: { lt: new Date() } } });
  await prisma.message.create({ data: { ...message, expiresAt: inMinutes(openMinutes) } });
}

export async function dropMessages(prisma: Transaction | Database['prisma'], to: string, purpose: Purpose): Promise<void> {
  await prisma.message.deleteMany({ where: { to, purpose } });
}
