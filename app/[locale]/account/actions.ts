'use server';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormAnswer } from '@/components/accounts/form-answer';
import { fieldProblem, typedValues, unreadable } from '@/components/accounts/form-answers';
import { asking } from '@/lib/accounts/asking';
import { currentSession, requireViewer } from '@/lib/accounts/current-viewer';
import { givenPasswordSchema, nameSchema, newPasswordSchema } from '@/lib/accounts/form-schemas';
import { lengths } from '@/lib/accounts/lengths';
import { changeName, changePassword } from '@/lib/accounts/own-account';
import { endOtherSessions, endSession } from '@/lib/accounts/sessions';
import { currentDatabase } from '@/lib/catalogue/current';
import { storedText } from '@/lib/catalogue/text/stored-text';
import { formLocale } from '@/lib/messages/form-locale';
import { translator } from '@/lib/messages/translator';
import { Refused } from '@/lib/permissions/refused';
import { localPath } from '@/lib/vocabulary/locale';

const nameForm = z.object({ name: nameSchema });
const passwordForm = z.object({ current: givenPasswordSchema, password: newPasswordSchema });
const sessionForm = z.object({ session: storedText().max(200) });

export async function saveName(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = formLocale(form);
  const t = translator(locale);
  const viewer = await requireViewer(locale, localPath('/account', locale));
  const given = nameForm.safeParse(Object.fromEntries(form));
  if (!given.success) return unreadable(given.error, form, lengths, t);
  await changeName(currentDatabase(), viewer, given.data.name);
  refresh();
  return { values: typedValues(form), done: t('accounts.account.nameSaved') };
}

export async function savePassword(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = formLocale(form);
  const t = translator(locale);
  const viewer = await requireViewer(locale, localPath('/account', locale));
  const given = passwordForm.safeParse(Object.fromEntries(form));
  if (!given.success) return unreadable(given.error, form, lengths, t);
  const came = await changePassword(await asking(), viewer, given.data);
  if (came === 'too-often') return { values: {}, problem: t('accounts.form.tooOften') };
  if (came === 'wrong') return { values: {}, fields: { current: fieldProblem('passwordWrong', '', lengths, t) } };
  if (came === 'guessable') return { values: {}, fields: { password: fieldProblem('passwordGuessable', '', lengths, t) } };
  return { values: {}, done: t('accounts.account.passwordSaved') };
}

export async function endOne(form: FormData): Promise<void> {
  const locale = formLocale(form);
  const account = localPath('/account', locale);
  const viewer = await requireViewer(locale, account);
  const given = sessionForm.safeParse(Object.fromEntries(form));
  if (given.success) await endSession(currentDatabase(), viewer, given.data.session).catch(gone);
  redirect(`${account}?done=session#sessions`);
}

export async function endOthers(form: FormData): Promise<void> {
  const locale = formLocale(form);
  const account = localPath('/account', locale);
  const viewer = await requireViewer(locale, account);
  const session = await currentSession();
  if (session) await endOtherSessions(currentDatabase(), viewer, session.sessionId);
  redirect(`${account}?done=sessions#sessions`);
}

/** A session that is not there any more is what was asked for. */
function gone(error: unknown): void {
  if (!(error instanceof Refused) || error.code !== 'not-found') throw error;
}
