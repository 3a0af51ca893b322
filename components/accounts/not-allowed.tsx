import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { NarrowPage } from './narrow-page';

/** For someone whose role does not reach here. */
export function NotAllowed({ locale }: { readonly locale: Locale }) {
  const t = translator(locale);
  return <NarrowPage title={t('accounts.people.notAllowedTitle')} lead={t('accounts.people.notAllowed')} />;
}
