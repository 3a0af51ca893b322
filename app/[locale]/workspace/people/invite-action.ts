'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import type { FormAnswer } from '@/components/accounts/form-answer';
import { fieldProblem, typedValues, unreadable } from '@/components/accounts/form-answers';
import { currentViewer } from '@/lib/accounts/current-viewer';
import { emailSchema } from '@/lib/accounts/form-schemas';
import { invite } from '@/lib/accounts/invite';
import { lengths } from '@/lib/accounts/lengths';
import { organisationTyped } from '@/lib/accounts/organisation-names';
import { sendSoon } from '@/lib/accounts/send-soon';
import { currentDatabase } from '@/lib/catalogue/current';
import { storedText } from '@/lib/catalogue/text/stored-text';
import { formLocale } from '@/lib/messages/form-locale';
import { translator } from '@/lib/messages/translator';
import { Refused } from '@/lib/permissions/refused';
import { roles } from '@/lib/permissions/roles';
import { readSettings } from '@/lib/settings';

const inviteForm = z.object({ email: emailSchema, organisation: storedText().trim().max(300).default('') });

export async function inviteSomeone(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const t = translator(formLocale(form));
  const values = typedValues(form);
  const role = z.enum(roles).safeParse(form.get('role'));
  const given = inviteForm.safeParse(Object.fromEntries(form));
  if (!given.success) return unreadable(given.error, form, lengths, t);
  if (!role.success) return { values, fields: { role: t('accounts.people.roleMissing') } };
  const { email, organisation } = given.data;
  try {
    const database = currentDatabase();
    const viewer = await currentViewer();
    const slug = organisation ? await organisationTyped(database, viewer, organisation) : null;
    if (organisation && !slug) return { values, fields: { organisation: t('accounts.people.organisationUnknown') } };
    await invite(database, viewer, { email, role: role.data, organisations: slug ? [slug] : [] });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.code === 'invalid' ? { values, fields: { email: fieldProblem('emailTaken', '', lengths, t) } } : { values, problem: t('accounts.people.notAllowed') };
  }
  sendSoon();
  refresh();
  return { values: {}, done: t(readSettings().mail ? 'accounts.people.invitedMail' : 'accounts.people.invitedWaits', { email }) };
}
