import type { Metadata } from 'next';
import { ActionForm } from '@/components/accounts/action-form';
import { NarrowPage } from '@/components/accounts/narrow-page';
import { lengths } from '@/lib/accounts/lengths';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { chooseNewPassword } from '../../link-actions';

type NewPasswordProps = PageProps<'/[locale]/sign-in/new-password/[token]'>;

export async function generateMetadata({ params }: NewPasswordProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('accounts.newPassword.title') };
}

export default async function NewPasswordPage({ params }: NewPasswordProps) {
  const locale = await pageLocale(params);
  const { token } = await params;
  const t = translator(locale);
  const hint = t('accounts.form.newPasswordHint', { length: lengths.leastPassword });
  return (
    <NarrowPage title={t('accounts.newPassword.title')} lead={t('accounts.newPassword.lead')}>
      <ActionForm
        action={chooseNewPassword}
        hidden={{ locale, token }}
        fields={[{ name: 'password', label: t('accounts.form.newPassword'), hint, type: 'password', autoComplete: 'new-password' }]}
        submit={t('accounts.newPassword.submit')}
        pending={t('accounts.form.pending')}
      />
    </NarrowPage>
  );
}
