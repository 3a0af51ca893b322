'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { changeOrganisations, changeRole, deactivate, reactivate, removeSecondFactor } from '@/lib/accounts/change-person';
import { currentViewer } from '@/lib/accounts/current-viewer';
import { withdrawInvitation } from '@/lib/accounts/invite';
import { organisationTyped } from '@/lib/accounts/organisation-names';
import { currentDatabase } from '@/lib/catalogue/current';
import { storedText } from '@/lib/catalogue/text/stored-text';
import { formLocale } from '@/lib/messages/form-locale';
import { Refused, type Refusal } from '@/lib/permissions/refused';
import { roles, type Viewer } from '@/lib/permissions/roles';
import { localPath } from '@/lib/vocabulary/locale';

const id = storedText().max(100);
const invitation = z.uuid();
const organisation = storedText().max(300);

/** A field of the form. Throws `invalid` where it is none of these. */
function given<T>(schema: z.ZodType<T>, form: FormData, name: string): T {
  const read = schema.safeParse(form.get(name));
  if (!read.success) throw new Refused('invalid', [name]);
  return read.data;
}

export async function withdraw(form: FormData): Promise<void> {
  await answered(form, '/workspace/people', 'withdrawn', async (viewer) => withdrawInvitation(currentDatabase(), viewer, given(invitation, form, 'invitation')));
}

export async function saveRole(form: FormData): Promise<void> {
  await onPerson(form, 'role', async (viewer, person) => changeRole(currentDatabase(), viewer, person, given(z.enum(roles), form, 'role')));
}

export async function addOrganisation(form: FormData): Promise<void> {
  await onPerson(form, 'organisations', async (viewer, person) => {
    const slug = await organisationTyped(currentDatabase(), viewer, given(organisation, form, 'organisation'));
    if (!slug) throw new Refused('invalid', ['organisations']);
    await changeOrganisations(currentDatabase(), viewer, person, (present) => [...present, slug]);
  });
}

export async function removeOrganisation(form: FormData): Promise<void> {
  await onPerson(form, 'organisations', async (viewer, person) => {
    const removed = given(organisation, form, 'organisation');
    await changeOrganisations(currentDatabase(), viewer, person, (present) => present.filter((slug) => slug !== removed));
  });
}

export async function closeAccount(form: FormData): Promise<void> {
  await onPerson(form, 'closed', (viewer, person) => deactivate(currentDatabase(), viewer, person));
}

export async function openAccount(form: FormData): Promise<void> {
  await onPerson(form, 'opened', (viewer, person) => reactivate(currentDatabase(), viewer, person));
}

export async function endSecondFactor(form: FormData): Promise<void> {
  await onPerson(form, 'second-factor', (viewer, person) => removeSecondFactor(currentDatabase(), viewer, person));
}

function onPerson(form: FormData, done: string, work: (viewer: Viewer | null, person: string) => Promise<void>): Promise<void> {
  const person = id.catch('').parse(form.get('person'));
  return answered(form, person ? `/workspace/people/${encodeURIComponent(person)}` : '/workspace/people', done, (viewer) => work(viewer, person));
}

/** Does the work, then shows the page again, which says what came of it. */
async function answered(form: FormData, path: string, done: string, work: (viewer: Viewer | null) => Promise<void>): Promise<void> {
  const refused = await work(await currentViewer()).then(() => null, refusalOf);
  redirect(`${localPath(path, formLocale(form))}?${refused ? `refused=${refused}` : `done=${done}`}`);
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.code;
  throw error;
}
