import { translator } from '@/lib/messages/translator';
import type { Role } from '@/lib/permissions/roles';
import type { Locale } from '@/lib/vocabulary/locale';

export type ShownInvitation = { readonly id: string; readonly email: string; readonly role: Role; readonly createdAt: Date; readonly expiresAt: Date };
type InvitationListProps = { readonly invitations: readonly ShownInvitation[]; readonly withdraw: (form: FormData) => Promise<void>; readonly locale: Locale };

/** Who was invited and has not come yet. */
export function InvitationList({ invitations, withdraw, locale }: InvitationListProps) {
  const t = translator(locale);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  if (invitations.length === 0) return <p className="mt-3 text-soft">{t('accounts.people.openNone')}</p>;
  return (
    <ul className="mt-3 divide-y divide-line border-y border-line">
      {invitations.map(({ id, email, role, createdAt, expiresAt }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
          <p className="me-auto min-w-0 break-words">
            {email}
            <span className="block text-xs text-soft">{t('accounts.people.invitedOn', { role: t(`accounts.roles.${role}`), on: day.format(createdAt), until: day.format(expiresAt) })}</span>
          </p>
          <form action={withdraw}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="invitation" value={id} />
            <button type="submit" className="button button-quiet text-sm" aria-label={t('accounts.people.withdrawThat', { email })}>
              {t('accounts.people.withdraw')}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
