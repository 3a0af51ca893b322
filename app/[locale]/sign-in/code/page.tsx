import type { Metadata } from 'next';
import { ActionForm } from '@/components/accounts/action-form';
import { NarrowPage } from '@/components/accounts/narrow-page';
import { pageLocale, searchParameters } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { ownPath } from '@/lib/security/own-path';
import { localPath } from '@/lib/vocabulary/locale';
import { enterCode } from '../actions';

type CodeProps = PageProps<'/[locale]/sign-in/code'>;

export async function generateMetadata({ params }: CodeProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('accounts.code.title') };
}

export default async function CodePage({ params, searchParams }: CodeProps) {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const next = ownPath(searchParameters(await searchParams).get('next'), localPath('/workspace', locale));
  return (
    <NarrowPage title={t('accounts.code.title')} lead={t('accounts.code.lead')}>
      <ActionForm
        action={enterCode}
        hidden={{ locale, next }}
        fields={[{ name: 'code', label: t('accounts.code.label'), autoComplete: 'one-time-code' }]}
        submit={t('accounts.code.submit')}
        pending={t('accounts.form.pending')}
      />
      <p className="text-sm">
        <a className="prose-link" href={`${localPath('/sign-in', locale)}?${new URLSearchParams({ next })}`}>
          {t('accounts.code.restart')}
        </a>
      </p>
    </NarrowPage>
  );
}
