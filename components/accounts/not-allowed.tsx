import { translator } from '@/lib/messages/translator';
import { sayStatus } from '@/lib/pages/status';
import type { Locale } from '@/lib/vocabulary/locale';
import { NarrowPage } from './narrow-page';

/** For someone whose role does not reach here: the page says so, and so does its HTTP status. */
export function NotAllowed({ locale }: { readonly locale: Locale }) {
  const t = translator(locale);
  sayStatus(403);
  return <NarrowPage title={t('accounts.people.notAllowedTitle')} lead={t('accounts.people.notAllowed')} />;
}
