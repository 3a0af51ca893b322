import type { Database } from '@/lib/database/client';
import { translator } from '@/lib/messages/translator';
import { defaultLocale } from '@/lib/vocabulary/locale';
import { keepMessage, SITE } from './messages';

/**
 * A one-time link for whoever has this address. Whoever has a second factor gets a message without one, because a link
 * alone would go round it; a stranger gets none. It leads on to `next`, where somebody asked for a page first.
 */
export async function sendLink(database: Database, email: string, { token, next }: { readonly token: string; readonly next: string }, openMinutes: number): Promise<void> {
  const person = await database.prisma.person.findUnique({ where: { email: email.toLowerCase() } });
  if (!person || person.deactivatedAt) return;
  const t = translator(defaultLocale);
  const link = `${SITE}/sign-in/link/${token}${next && `?${new URLSearchParams({ next })}`}`;
  const message = person.twoFactorEnabled
    ? ({ purpose: 'no-link', subject: t('accounts.mail.noLinkSubject'), text: t('accounts.mail.noLinkText', { site: SITE }) } as const)
    : ({ purpose: 'sign-in-link', subject: t('accounts.mail.linkSubject'), text: t('accounts.mail.linkText', { link, minutes: openMinutes }) } as const);
  await keepMessage(database.prisma, { to: person.email, openMinutes, ...message });
}

/** A link that opens the page for a new password. */
export async function sendReset(database: Database, to: string, token: string, openMinutes: number): Promise<void> {
  const t = translator(defaultLocale);
  const text = t('accounts.mail.resetText', { link: `${SITE}/sign-in/new-password/${token}`, minutes: openMinutes });
  await keepMessage(database.prisma, { to, purpose: 'password-reset', subject: t('accounts.mail.resetSubject'), text, openMinutes });
}
