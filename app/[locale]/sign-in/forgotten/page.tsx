import type { Metadata } from 'next';
import { ActionForm } from '@/components/accounts/action-form';
import { NarrowPage } from '@/components/accounts/narrow-page';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { askForReset } from '../link-actions';

type ForgottenProps = PageProps<'/[locale]/sign-in/forgotten'>;

export async function generateMetadata({ params }: ForgottenProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('accounts.forgotten.title') };
}

export default async function ForgottenPage({ params }: ForgottenProps) {
  const locale = await pageLocale(params);
  const t = translator(locale);
  return (
    <NarrowPage title={t('accounts.forgotten.title')} lead={t('accounts.forgotten.lead')}>
      <ActionForm
        action={askForReset}
        hidden={{ locale }}
        fields={[{ name: 'email', label: t('accounts.form.email'), type: 'email', autoComplete: 'username' }]}
        submit={t('accounts.forgotten.submit')}
        pending={t('accounts.form.pending')}
      />
    </NarrowPage>
  );
}
