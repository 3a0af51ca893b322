'use server';
import { refresh } from 'next/cache';
import type { FormAnswer } from '@/components/accounts/form-answer';
import { typedValues } from '@/components/accounts/form-answers';
import { currentViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { changeCollectionSettings } from '@/lib/editorial/collection-settings';
import { formLocale } from '@/lib/messages/form-locale';
import { translator } from '@/lib/messages/translator';
import { Refused } from '@/lib/permissions/refused';

export async function saveSettings(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const t = translator(formLocale(form));
  const values = typedValues(form);
  try {
    const changed = await changeCollectionSettings(currentDatabase(), await currentViewer(), givenIn(values));
    refresh();
    return { values: {}, done: t('settingsPage.saved', { count: changed.length }) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.code !== 'invalid') return { values, problem: t(`workspace.refusals.${error.code}`) };
    return { values, fields: Object.fromEntries(error.fields.map((name) => [name, t('settingsPage.wrong')])) };
  }
}

/** What a form writes as text, as the settings have it; what is no whole number stays the text it is. */
function givenIn(values: Readonly<Record<string, string>>): Record<string, unknown> {
  const number = (name: string) => (/^\s*\d{1,6}\s*$/.test(values[name] ?? '') ? Number(values[name]) : (values[name] ?? ''));
  return { 'proposals-open': values['proposals-open'] === 'true', 'sender-days': number('sender-days'), 'review-months': number('review-months') };
}
