import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

export type ShownSession = { readonly id: string; readonly isThisOne: boolean; readonly browser: string; readonly system: string; readonly since: Date };
type PlainAction = (form: FormData) => Promise<void>;
type SessionListProps = { readonly sessions: readonly ShownSession[]; readonly endOne: PlainAction; readonly endOthers: PlainAction; readonly locale: Locale };

/** Where a person is signed in, each place with its end. */
export function SessionList({ sessions, endOne, endOthers, locale }: SessionListProps) {
  const t = translator(locale);
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const deviceOf = ({ browser, system }: ShownSession) => (browser && system ? t('accounts.account.device', { browser, system }) : browser || system || t('accounts.account.unknownDevice'));
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <p className="me-auto">
              {deviceOf(session)} {session.isThisOne ? <strong className="text-sm font-semibold">{t('accounts.account.thisOne')}</strong> : null}
              <span className="block text-xs text-soft">{t('accounts.account.since', { since: when.format(session.since) })}</span>
            </p>
            {session.isThisOne ? null : (
              <form action={endOne}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="session" value={session.id} />
                <button type="submit" className="button button-quiet text-sm" aria-label={t('accounts.account.endThat', { device: deviceOf(session) })}>
                  {t('accounts.account.end')}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form action={endOthers}>
          <input type="hidden" name="locale" value={locale} />
          <button type="submit" className="button button-quiet text-sm">
            {t('accounts.account.endOthers')}
          </button>
        </form>
      ) : null}
    </>
  );
}
