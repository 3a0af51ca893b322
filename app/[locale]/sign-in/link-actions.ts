'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormAnswer } from '@/components/accounts/form-answer';
import { fieldProblem, typedValues, unreadable } from '@/components/accounts/form-answers';
import { asking } from '@/lib/accounts/asking';
import { askForLink } from '@/lib/accounts/ask-for-link';
import { emailSchema, newPasswordSchema } from '@/lib/accounts/form-schemas';
import { lengths } from '@/lib/accounts/lengths';
import { LINK_MINUTES, RESET_MINUTES } from '@/lib/accounts/limits';
import { setNewPassword } from '@/lib/accounts/new-password';
import { sendSoon } from '@/lib/accounts/send-soon';
import { formLocale } from '@/lib/messages/form-locale';
import { translator } from '@/lib/messages/translator';
import { ownPath } from '@/lib/security/own-path';
import { readSettings } from '@/lib/settings';
import { localPath } from '@/lib/vocabulary/locale';

const addressForm = z.object({ email: emailSchema });
const newPasswordForm = z.object({ token: z.string().max(200), password: newPasswordSchema });

export async function askForReset(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return ask('password-reset', form, RESET_MINUTES.mailed);
}

export async function askForSignInLink(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return ask('sign-in-link', form, LINK_MINUTES.mailed);
}

async function ask(kind: 'sign-in-link' | 'password-reset', form: FormData, minutes: number): Promise<FormAnswer> {
  const t = translator(formLocale(form));
  const given = addressForm.safeParse(Object.fromEntries(form));
  if (!given.success) return unreadable(given.error, form, lengths, t);
  const next = ownPath(form.get('next')?.toString(), '');
  if (!(await askForLink(await asking(), kind, given.data.email, next))) return { values: typedValues(form), problem: t('accounts.form.tooOften') };
  sendSoon();
  return { values: typedValues(form), done: readSettings().mail ? t('accounts.forgotten.asked', { minutes }) : t('accounts.forgotten.waits') };
}

export async function chooseNewPassword(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = formLocale(form);
  const t = translator(locale);
  const given = newPasswordForm.safeParse(Object.fromEntries(form));
  if (!given.success) return unreadable(given.error, form, lengths, t);
  const came = await setNewPassword(await asking(), given.data.token, given.data.password);
  if (came === 'set') redirect(`${localPath('/sign-in', locale)}?done=password`);
  if (came === 'guessable') return { values: {}, fields: { password: fieldProblem('passwordGuessable', '', lengths, t) } };
  return { values: {}, problem: t(came === 'closed' ? 'accounts.newPassword.closed' : 'accounts.form.tooOften') };
}
