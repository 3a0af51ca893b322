'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormAnswer } from '@/components/accounts/form-answer';
import { typedValues, unreadable } from '@/components/accounts/form-answers';
import { asking } from '@/lib/accounts/asking';
import { emailSchema, givenPasswordSchema } from '@/lib/accounts/form-schemas';
import { lengths } from '@/lib/accounts/lengths';
import { signInByLink, signInByPassword, signInBySecondFactor, type SignedIn } from '@/lib/accounts/sign-in';
import { LOCK_MINUTES } from '@/lib/accounts/sign-in-failures';
import { formLocale } from '@/lib/messages/form-locale';
import { translator, type Translator } from '@/lib/messages/translator';
import { ownPath } from '@/lib/security/own-path';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

const passwordForm = z.object({ email: emailSchema, password: givenPasswordSchema });
const text = z.string().max(2_000).catch('');

export async function signIn(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = formLocale(form);
  const t = translator(locale);
  const given = passwordForm.safeParse(Object.fromEntries(form));
  if (!given.success) return unreadable(given.error, form, lengths, t);
  const came = await signInByPassword(await asking(), given.data);
  if (came === 'second-factor') redirect(`${localPath('/sign-in/code', locale)}?${new URLSearchParams({ next: nextOf(form, locale) })}`);
  return arrive(came, form, locale, problemOf(came, t));
}

export async function enterCode(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = formLocale(form);
  const t = translator(locale);
  const code = text.parse(form.get('code')).replace(/\s/g, '');
  if (!code) return { values: {}, fields: { code: t('accounts.code.missing') } };
  const came = await signInBySecondFactor(await asking(), code);
  return arrive(came, form, locale, came === 'wrong' ? t('accounts.code.wrong') : came === 'locked' ? t('accounts.code.locked') : problemOf(came, t));
}

export async function openLink(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = formLocale(form);
  const t = translator(locale);
  const came = await signInByLink(await asking(), text.parse(form.get('token')));
  return arrive(came, form, locale, came === 'wrong' ? t('accounts.link.closed') : problemOf(came, t));
}

function arrive(came: SignedIn, form: FormData, locale: Locale, problem: string | undefined): FormAnswer {
  if (came === 'signed-in') redirect(nextOf(form, locale));
  return { values: typedValues(form), problem };
}

function nextOf(form: FormData, locale: Locale): string {
  return ownPath(text.parse(form.get('next')), localPath('/workspace', locale));
}

function problemOf(came: SignedIn, t: Translator): string | undefined {
  if (came === 'wrong') return t('accounts.signIn.wrong');
  if (came === 'locked') return t('accounts.signIn.locked', { minutes: LOCK_MINUTES });
  if (came === 'only-by-link') return t('accounts.signIn.onlyByLink');
  if (came === 'no-group') return t('accounts.signIn.noGroup');
  if (came === 'deactivated') return t('accounts.signIn.deactivated');
  return came === 'too-often' ? t('accounts.form.tooOften') : undefined;
}
