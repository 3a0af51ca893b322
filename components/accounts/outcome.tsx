import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { DoneNotice } from './done-notice';

const done = { withdrawn: 'withdrawn', role: 'roleChanged', organisations: 'organisationsChanged', closed: 'closed', opened: 'openedAgain', 'second-factor': 'secondStepOff' } as const;
const refused = { 'not-possible-now': 'last', invalid: 'organisationUnknown', 'not-found': 'notThere', 'not-allowed': 'notAllowed', 'not-signed-in': 'notAllowed' } as const;

type OutcomeProps = { readonly asked: URLSearchParams; readonly locale: Locale; /** Where nothing stands for the last administrator. */ readonly isList?: boolean };

/** What came of the last change, from the address that it led to. */
export function Outcome({ asked, locale, isList = false }: OutcomeProps) {
  const t = translator(locale);
  const did = done[asked.get('done') as keyof typeof done];
  if (did) return <DoneNotice>{t(`accounts.people.${did}`)}</DoneNotice>;
  const code = asked.get('refused') as keyof typeof refused;
  if (!refused[code]) return null;
  return <DoneNotice problem>{t(`accounts.people.${isList && code === 'not-possible-now' ? 'notThere' : refused[code]}`)}</DoneNotice>;
}
