import { createTransport } from 'nodemailer';
import type { Database } from '@/lib/database/client';
import type { Settings } from '@/lib/settings';
import { SITE } from './messages';

const TIMEOUT_MS = 20_000;
/** Why a message could not be sent, as the page of people says it. */
export const mailProblems = ['no-server', 'no-login', 'no-address', 'failed'] as const;
export type MailProblem = (typeof mailProblems)[number];

const problemOfCode: Readonly<Record<string, MailProblem>> = {
  ...{ ECONNECTION: 'no-server', ECONNREFUSED: 'no-server', ESOCKET: 'no-server', ETIMEDOUT: 'no-server', EDNS: 'no-server', ETLS: 'no-server' },
  ...{ EAUTH: 'no-login', ENOAUTH: 'no-login', EENVELOPE: 'no-address' },
};

/**
 * Sends the messages that wait, where a mail server is set; without one they go on waiting for an administrator. What
 * was sent keeps no text, since it opens doors. Throws what the server said of the last that failed, after noting it.
 */
export async function sendWaiting({ prisma }: Database, { mail, siteUrl }: Pick<Settings, 'mail' | 'siteUrl'>): Promise<void> {
  if (!mail || !siteUrl) return;
  const transport = createTransport(withTimeouts(mail.server), { from: mail.from });
  const failures: unknown[] = [];
  const waiting = await prisma.message.findMany({ where: { sentAt: null, problem: null, expiresAt: { gt: new Date() } }, orderBy: { createdAt: 'asc' } });
  for (const { id, to, subject, text } of waiting) {
    try {
      await transport.sendMail({ to, subject, text: text.replaceAll(SITE, siteUrl) });
      await prisma.message.updateMany({ where: { id }, data: { sentAt: new Date(), text: '' } });
    } catch (error) {
      failures.push(error);
      await prisma.message.updateMany({ where: { id }, data: { problem: problemOf(error) } });
    }
  }
  if (failures.length > 0) throw new Error(`${failures.length} messages could not be sent.`, { cause: failures.at(-1) });
}

/** The library reads its options from the address too; its own timeouts are minutes. */
function withTimeouts(server: string): string {
  const url = new URL(server);
  for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) if (!url.searchParams.has(name)) url.searchParams.set(name, String(TIMEOUT_MS));
  return url.href;
}

function problemOf(error: unknown): MailProblem {
  return problemOfCode[(error as { code?: string }).code ?? ''] ?? 'failed';
}
