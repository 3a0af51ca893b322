'use server';
import { redirect } from 'next/navigation';
import type { FormAnswer } from '@/components/accounts/form-answer';
import { typedValues } from '@/components/accounts/form-answers';
import { currentViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase, refreshCatalogue } from '@/lib/catalogue/current';
import { changeOrganisation, deleteOrganisation } from '@/lib/editorial/organisations/change';
import { mergeOrganisations } from '@/lib/editorial/organisations/merge';
import { formLocale } from '@/lib/messages/form-locale';
import { translator } from '@/lib/messages/translator';
import { Refused } from '@/lib/permissions/refused';
import { localPath } from '@/lib/vocabulary/locale';

export async function save(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { name = '', otherNames = '', type = '', country = '', address = '' } = typedValues(form);
  const others = otherNames.split('\n').map((line) => line.trim()).filter(Boolean);
  return answered(form, async (which) => {
    const slug = await changeOrganisation(currentDatabase(), await currentViewer(), { ...which, name, otherNames: others, type, ...(country && { country }), address: address.trim() });
    return `/workspace/organisations/${slug}?done=changed`;
  });
}

export async function unite(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return answered(form, async (which) => `/workspace/organisations/${await mergeOrganisations(currentDatabase(), await currentViewer(), { ...which, into: typedValues(form)['into'] ?? '' })}?done=merged`);
}

export async function remove(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return answered(form, async (which) => {
    await deleteOrganisation(currentDatabase(), await currentViewer(), which);
    return '/workspace/organisations?done=deleted';
  });
}

type Which = { readonly slug: string; readonly state: string };

/** Does it and leads to the page that says so; or shows the form again with what stands in the way. */
async function answered(form: FormData, work: (which: Which) => Promise<string>): Promise<FormAnswer> {
  const { slug = '', state = '', ...values } = typedValues(form);
  const t = translator(formLocale(form));
  let path;
  try {
    path = await work({ slug, state });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.code === 'invalid' && error.fields.length > 0) return { values, fields: Object.fromEntries(error.fields.map((field) => [field, field === 'into' ? t('organisationsPage.noSuch') : t('organisationsPage.wrong')])) };
    if (error.code === 'slug-taken') return { values, fields: Object.fromEntries(error.fields.map((field) => [field, t('organisationsPage.taken')])) };
    if (error.code === 'changed-since' || error.code === 'not-possible-now') return { values, problem: t(`organisationsPage.refused.${error.code}`) };
    return { values, problem: t(`workspace.refusals.${error.code}`) };
  }
  await refreshCatalogue();
  redirect(localPath(path, formLocale(form)));
}
