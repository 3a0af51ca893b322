import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ActionForm } from '@/components/accounts/action-form';
import { NarrowPage } from '@/components/accounts/narrow-page';
import { OtherWaysIn } from '@/components/accounts/other-ways-in';
import { currentViewer } from '@/lib/accounts/current-viewer';
import { pageLocale, searchParameters } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { ownPath } from '@/lib/security/own-path';
import { readSettings } from '@/lib/settings';
import { localPath } from '@/lib/vocabulary/locale';
import { signIn } from './actions';

type SignInProps = PageProps<'/[locale]/sign-in'>;

export async function generateMetadata({ params }: SignInProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('accounts.signIn.title') };
}

export default async function SignInPage({ params, searchParams }: SignInProps) {
  const locale = await pageLocale(params);
  const asked = searchParameters(await searchParams);
  const t = translator(locale);
  const next = ownPath(asked.get('next'), localPath('/workspace', locale));
  if (await currentViewer()) redirect(next);
  const { oidc } = readSettings();
  return (
    <NarrowPage title={t('accounts.signIn.title')} lead={t('accounts.signIn.lead')}>
      {oidc && asked.has('error') ? (
        <p role="alert" className="notice notice-problem">
          {t('accounts.signIn.oidcFailed', { name: oidc.name })}
        </p>
      ) : null}
      {asked.get('done') === 'password' ? <p className="notice">{t('accounts.signIn.passwordSet')}</p> : null}
      {asked.get('done') === 'signed-out' ? <p className="notice">{t('accounts.signIn.signedOut')}</p> : null}
      <ActionForm
        action={signIn}
        hidden={{ locale, next }}
        fields={[
          { name: 'email', label: t('accounts.form.email'), type: 'email', autoComplete: 'username' },
          { name: 'password', label: t('accounts.form.password'), type: 'password', autoComplete: 'current-password' },
        ]}
        submit={t('accounts.signIn.submit')}
        pending={t('accounts.form.pending')}
      />
      <OtherWaysIn locale={locale} next={next} oidc={oidc?.name} />
    </NarrowPage>
  );
}
