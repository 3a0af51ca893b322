import type { Metadata } from 'next';
import { ActionForm } from '@/components/accounts/action-form';
import { NarrowPage } from '@/components/accounts/narrow-page';
import { pageLocale, searchParameters } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { ownPath } from '@/lib/security/own-path';
import { localPath } from '@/lib/vocabulary/locale';
import { openLink } from '../../actions';

type LinkProps = PageProps<'/[locale]/sign-in/link/[token]'>;

export async function generateMetadata({ params }: LinkProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('accounts.link.openTitle') };
}

/** Opening the address changes nothing: programs that look through mail open addresses too. */
export default async function LinkPage({ params, searchParams }: LinkProps) {
  const locale = await pageLocale(params);
  const { token } = await params;
  const t = translator(locale);
  const next = ownPath(searchParameters(await searchParams).get('next'), localPath('/workspace', locale));
  return (
    <NarrowPage title={t('accounts.link.openTitle')} lead={t('accounts.link.openLead')}>
      <ActionForm action={openLink} hidden={{ locale, token, next }} fields={[]} submit={t('accounts.link.openSubmit')} pending={t('accounts.form.pending')} />
    </NarrowPage>
  );
}
