'use server';
import { redirect } from 'next/navigation';
import type { FormAnswer } from '@/components/accounts/form-answer';
import { fieldProblem } from '@/components/accounts/form-answers';
import type { SecondFactorAnswer } from '@/components/accounts/second-factor-set-up';
import { asking } from '@/lib/accounts/asking';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { givenPasswordSchema } from '@/lib/accounts/form-schemas';
import { keyPicture } from '@/lib/accounts/key-picture';
import { lengths } from '@/lib/accounts/lengths';
import { beginSecondFactor, confirmSecondFactor, endSecondFactor } from '@/lib/accounts/own-account';
import { formLocale } from '@/lib/messages/form-locale';
import { translator } from '@/lib/messages/translator';
import { localPath } from '@/lib/vocabulary/locale';

export async function begin(_before: SecondFactorAnswer, form: FormData): Promise<SecondFactorAnswer> {
  const locale = formLocale(form);
  const t = translator(locale);
  const viewer = await requireViewer(locale, localPath('/account', locale));
  const password = givenPasswordSchema.safeParse(form.get('password'));
  if (!password.success) return { values: {}, fields: { password: fieldProblem('passwordMissing', '', lengths, t) } };
  const came = await beginSecondFactor(await asking(), viewer, password.data);
  if (came === 'too-often') return { values: {}, problem: t('accounts.form.tooOften') };
  if (came === 'wrong') return { values: {}, fields: { password: fieldProblem('passwordWrong', '', lengths, t) } };
  return { values: {}, begun: { address: came.address, picture: keyPicture(came.address), codes: [...came.codes] } };
}

export async function confirm(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = formLocale(form);
  const t = translator(locale);
  const viewer = await requireViewer(locale, localPath('/account', locale));
  const code = String(form.get('code') ?? '').replace(/\s/g, '');
  if (!/^\d{6}$/.test(code)) return { values: {}, fields: { code: t('accounts.secondFactor.codeShape') } };
  const came = await confirmSecondFactor(await asking(), viewer, code);
  if (came === 'too-often') return { values: {}, problem: t('accounts.form.tooOften') };
  if (came === 'wrong') return { values: {}, fields: { code: t('accounts.secondFactor.codeWrong') } };
  redirect(`${localPath('/account', locale)}?done=second-factor-on#second-factor`);
}

export async function end(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = formLocale(form);
  const t = translator(locale);
  const viewer = await requireViewer(locale, localPath('/account', locale));
  const password = givenPasswordSchema.safeParse(form.get('password'));
  if (!password.success) return { values: {}, fields: { password: fieldProblem('passwordMissing', '', lengths, t) } };
  const came = await endSecondFactor(await asking(), viewer, password.data);
  if (came === 'too-often') return { values: {}, problem: t('accounts.form.tooOften') };
  if (came === 'wrong') return { values: {}, fields: { password: fieldProblem('passwordWrong', '', lengths, t) } };
  redirect(`${localPath('/account', locale)}?done=second-factor-off#second-factor`);
}
