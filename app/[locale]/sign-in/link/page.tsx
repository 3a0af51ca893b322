import type { Metadata } from 'next';
import { ActionForm } from '@/components/accounts/action-form';
import { NarrowPage } from '@/components/accounts/narrow-page';
import { pageLocale, searchParameters } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { ownPath } from '@/lib/security/own-path';
import { localPath } from '@/lib/vocabulary/locale';
import { askForSignInLink } from '../link-actions';

type AskForLinkProps = PageProps<'/[locale]/sign-in/link'>;

export async function generateMetadata({ params }: AskForLinkProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('accounts.link.title') };
}

export default async function AskForLinkPage({ params, searchParams }: AskForLinkProps) {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const next = ownPath(searchParameters(await searchParams).get('next'), localPath('/workspace', locale));
  return (
    <NarrowPage title={t('accounts.link.title')} lead={t('accounts.link.lead')}>
      <ActionForm
        action={askForSignInLink}
        hidden={{ locale, next }}
        fields={[{ name: 'email', label: t('accounts.form.email'), type: 'email', autoComplete: 'username' }]}
        submit={t('accounts.link.submit')}
        pending={t('accounts.form.pending')}
      />
    </NarrowPage>
  );
}
