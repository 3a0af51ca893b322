import { CopyButton } from '@/components/entry/copy-button';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

export type ShownMessage = { readonly id: string; readonly to: string; readonly subject: string; readonly text: string; readonly expiresAt: Date; readonly problem: 'no-server' | 'no-login' | 'no-address' | 'failed' | null };

/** Messages that nobody has sent, whole, so that an administrator can pass them on. */
export function MessageList({ messages, locale }: { readonly messages: readonly ShownMessage[]; readonly locale: Locale }) {
  const t = translator(locale);
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  if (messages.length === 0) return <p className="mt-3 text-soft">{t('accounts.people.messagesNone')}</p>;
  return (
    <ul className="mt-4 flex flex-col gap-6">
      {messages.map(({ id, to, subject, text, expiresAt, problem }) => (
        <li key={id}>
          <h3 className="font-semibold">{t('accounts.people.messageTo', { to })}</h3>
          <p className="text-xs text-soft">
            <span className={problem ? 'font-semibold text-accent' : ''}>{problem ? t(`accounts.people.problem.${problem}`) : t('accounts.people.messageWaiting')}</span> {'·'} {t('accounts.people.messageUntil', { until: when.format(expiresAt) })}
          </p>
          <div className="mt-2 whitespace-pre-wrap break-words border border-line bg-sheet px-4 py-3 text-sm">
            <strong className="mb-2 block font-semibold">{subject}</strong>
            {text}
          </div>
          <p className="mt-2 flex flex-wrap items-center gap-3 text-sm">
            <CopyButton text={`${subject}\n\n${text}`} label={t('accounts.people.copy')} done={t('accounts.people.copied')} failed={t('accounts.people.copyFailed')} />
          </p>
        </li>
      ))}
    </ul>
  );
}
