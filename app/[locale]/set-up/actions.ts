'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormAnswer } from '@/components/accounts/form-answer';
import { fieldProblem, typedValues, unreadable } from '@/components/accounts/form-answers';
import { acceptInvitation } from '@/lib/accounts/accept-invitation';
import { asking } from '@/lib/accounts/asking';
import { emailSchema, nameSchema, newPasswordSchema } from '@/lib/accounts/form-schemas';
import { lengths } from '@/lib/accounts/lengths';
import { isWithinLimit } from '@/lib/accounts/rate-limits';
import { signInByPassword } from '@/lib/accounts/sign-in';
import { formLocale } from '@/lib/messages/form-locale';
import { translator } from '@/lib/messages/translator';
import { Refused } from '@/lib/permissions/refused';
import { localPath } from '@/lib/vocabulary/locale';

const setUpForm = z.object({ token: z.string().max(200), name: nameSchema, email: emailSchema, password: newPasswordSchema });
const invitationForm = setUpForm.extend({ email: z.literal('').catch('') });

export async function setUp(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return join(setUpForm, form);
}

export async function acceptInvited(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return join(invitationForm, form);
}

async function join(schema: typeof setUpForm | typeof invitationForm, form: FormData): Promise<FormAnswer> {
  const locale = formLocale(form);
  const t = translator(locale);
  const given = schema.safeParse(Object.fromEntries(form));
  if (!given.success) return unreadable(given.error, form, lengths, t);
  const ask = await asking();
  if (!(await isWithinLimit(ask.database, 'link', ask.sender))) return { values: typedValues(form), problem: t('accounts.form.tooOften') };
  const { token, password } = given.data;
  try {
    const email = await acceptInvitation(ask.database, token, given.data);
    await signInByPassword(ask, { email, password });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.fields.includes('password')) return { values: typedValues(form), fields: { password: fieldProblem('passwordGuessable', '', lengths, t) } };
    if (error.code === 'invalid') return { values: typedValues(form), fields: { email: fieldProblem('emailTaken', '', lengths, t) }, ...(schema === invitationForm ? { problem: t('accounts.form.emailTaken') } : {}) };
    // The page says what has become of the address.
    redirect(localPath(schema === setUpForm ? `/set-up/${encodeURIComponent(token)}` : `/invitation/${encodeURIComponent(token)}`, locale));
  }
  redirect(localPath('/workspace', locale));
}
