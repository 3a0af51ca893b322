import type { Metadata } from 'next';
import { ActionForm } from '@/components/accounts/action-form';
import { joinFields } from '@/components/accounts/join-fields';
import { NarrowPage } from '@/components/accounts/narrow-page';
import { invitationOf } from '@/lib/accounts/invitation-state';
import { lengths } from '@/lib/accounts/lengths';
import { currentDatabase } from '@/lib/catalogue/current';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { setUp } from '../actions';

type SetUpProps = PageProps<'/[locale]/set-up/[token]'>;

export async function generateMetadata({ params }: SetUpProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('accounts.setUp.title') };
}

export default async function SetUpPage({ params }: SetUpProps) {
  const locale = await pageLocale(params);
  const { token } = await params;
  const t = translator(locale);
  const { state } = await invitationOf(currentDatabase(), token, 'set-up');
  if (state !== 'open') return <NarrowPage title={t('accounts.setUp.closedTitle')} lead={t(state === 'accepted' ? 'accounts.setUp.closedUsed' : 'accounts.setUp.closedOther')} />;
  return (
    <NarrowPage title={t('accounts.setUp.title')} lead={t('accounts.setUp.lead')}>
      <ActionForm action={setUp} hidden={{ locale, token }} fields={joinFields(t, lengths.leastPassword, 'with-email')} submit={t('accounts.setUp.submit')} pending={t('accounts.form.pending')} />
    </NarrowPage>
  );
}
