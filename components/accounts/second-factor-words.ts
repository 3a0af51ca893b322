import type { Translator } from '@/lib/messages/translator';
import type { SecondFactorWords } from './second-factor-set-up';

export function secondFactorWords(t: Translator): SecondFactorWords {
  return {
    password: t('accounts.form.currentPassword'),
    begin: t('accounts.secondFactor.begin'),
    pending: t('accounts.form.pending'),
    key: t('accounts.secondFactor.key'),
    keyHint: t('accounts.secondFactor.keyHint'),
    picture: t('accounts.secondFactor.picture'),
    open: t('accounts.secondFactor.open'),
    codes: t('accounts.secondFactor.codes'),
    codesHint: t('accounts.secondFactor.codesHint'),
    code: t('accounts.code.label'),
    codeHint: t('accounts.secondFactor.codeHint'),
    confirm: t('accounts.secondFactor.confirm'),
  };
}
