import { ActionForm } from '@/components/accounts/action-form';
import { SecondFactorSetUp } from '@/components/accounts/second-factor-set-up';
import { secondFactorWords } from '@/components/accounts/second-factor-words';
import type { OwnAccount } from '@/lib/accounts/own-account';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { begin, confirm, end } from './second-factor-actions';

/** The way to turn a second factor on, or off; whoever has no password here has none to add to. */
export function SecondFactor({ account, locale }: { readonly account: OwnAccount; readonly locale: Locale }) {
  const t = translator(locale);
  if (!account.hasPassword) return <p>{t('accounts.secondFactor.elsewhere')}</p>;
  if (!account.hasSecondFactor) return <SecondFactorSetUp begin={begin} confirm={confirm} locale={locale} words={secondFactorWords(t)} />;
  return (
    <>
      <p>{t('accounts.secondFactor.on')}</p>
      <ActionForm
        action={end}
        hidden={{ locale }}
        fields={[{ name: 'password', label: t('accounts.form.currentPassword'), type: 'password', autoComplete: 'current-password' }]}
        submit={t('accounts.secondFactor.end')}
        pending={t('accounts.form.pending')}
        quiet
      />
    </>
  );
}
