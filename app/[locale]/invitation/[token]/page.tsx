import type { Metadata } from 'next';
import { ActionForm } from '@/components/accounts/action-form';
import { joinFields } from '@/components/accounts/join-fields';
import { NarrowPage } from '@/components/accounts/narrow-page';
import { invitationOf } from '@/lib/accounts/invitation-state';
import { lengths } from '@/lib/accounts/lengths';
import { INVITATION_DAYS } from '@/lib/accounts/limits';
import { currentDatabase } from '@/lib/catalogue/current';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { localPath } from '@/lib/vocabulary/locale';
import { acceptInvited } from '../../set-up/actions';

type InvitationProps = PageProps<'/[locale]/invitation/[token]'>;

const closed = { unknown: 'closedUnknown', accepted: 'closedAccepted', withdrawn: 'closedWithdrawn', expired: 'closedExpired' } as const;

export async function generateMetadata({ params }: InvitationProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('accounts.invitation.title') };
}

export default async function InvitationPage({ params }: InvitationProps) {
  const locale = await pageLocale(params);
  const { token } = await params;
  const t = translator(locale);
  const { state, email, role } = await invitationOf(currentDatabase(), token, 'invitation');
  if (state !== 'open')
    return (
      <NarrowPage title={t('accounts.invitation.closedTitle')} lead={t(`accounts.invitation.${closed[state]}`, { days: INVITATION_DAYS })}>
        <p>
          <a className="prose-link" href={localPath('/sign-in', locale)}>
            {t('accounts.signIn.title')}
          </a>
        </p>
      </NarrowPage>
    );
  const lead = t('accounts.invitation.lead', { email: email!, role: t(`accounts.roles.${role}`), means: t(`accounts.roleMeans.${role}`) });
  return (
    <NarrowPage title={t('accounts.invitation.title')} lead={lead}>
      <ActionForm action={acceptInvited} hidden={{ locale, token }} fields={joinFields(t, lengths.leastPassword, 'without-email')} submit={t('accounts.invitation.submit')} pending={t('accounts.form.pending')} />
    </NarrowPage>
  );
}
