import { beforeAll, describe, expect, test } from 'vitest';
import { acceptInvitation } from '@/lib/accounts/accept-invitation';
import { changeOrganisations, changeRole, deactivate, reactivate, removeSecondFactor } from '@/lib/accounts/change-person';
import { createAccount } from '@/lib/accounts/create-account';
import { invitationOf } from '@/lib/accounts/invitation-state';
import { invite, withdrawInvitation } from '@/lib/accounts/invite';
import { INVITATION_DAYS } from '@/lib/accounts/limits';
import { organisationNames, organisationTyped } from '@/lib/accounts/organisation-names';
import { openInvitations, waitingMessages } from '@/lib/accounts/read-invitations';
import { listPeople, personById } from '@/lib/accounts/read-people';
import { openSetUp } from '@/lib/accounts/set-up';
import { signInByPassword } from '@/lib/accounts/sign-in';
import type { Database } from '@/lib/database/client';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { homes } from '../database/support/homes';
import { askingOn, newPerson, PASSWORD, personEvents, setUpAdministrator, viewerOf } from './support/accounts';

const SITE = 'https://site.example';
const joining = { name: 'Bo', email: 'ignored@example.org', password: PASSWORD };
const refusedWith = (code: string) => expect.objectContaining({ constructor: Refused, code });

/** The token in the message that waits for this address. */
async function tokenFor(database: Database, viewer: Viewer, email: string): Promise<string> {
  const message = (await waitingMessages(database, viewer, SITE)).find(({ to }) => to === email)!;
  return /site\.example\/invitation\/([\w-]+)/.exec(message.text)![1]!;
}

describe.each(homes)('people on the %s database', (_name, newHome) => {
  let database: Database;
  let ada: Viewer;
  beforeAll(async () => {
    database = await prepared(await newHome(), smallContent());
  });

  test('the first start’s address makes one administrator, once; a new start’s takes its place', async () => {
    const old = (await openSetUp(database))!;
    const token = (await openSetUp(database))!;
    expect((await invitationOf(database, old, 'set-up')).state).toBe('withdrawn');
    await expect(acceptInvitation(database, old, joining)).rejects.toEqual(refusedWith('not-possible-now'));
    expect((await invitationOf(database, token, 'invitation')).state).toBe('unknown');
    const many = await Promise.allSettled(['ada', 'eve', 'mallory'].map((name) => acceptInvitation(database, token, { name, email: `${name}@example.org`, password: PASSWORD })));
    expect(many.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await invitationOf(database, token, 'set-up')).state).toBe('accepted');
    expect(await openSetUp(database)).toBeNull();
    const first = await database.prisma.person.findFirstOrThrow();
    await database.prisma.person.update({ where: { id: first.id }, data: { name: 'Ada', email: 'ada@example.org' } });
    ada = await viewerOf(database, 'ada@example.org');
    expect(ada.role).toBe('administrator');
    expect(JSON.stringify(await database.prisma.invitation.findMany())).not.toContain(token);
  });

  test('an invitation waits as a message, is accepted once, and gives its role and organisations', async () => {
    await invite(database, ada, { email: 'bo@example.org', role: 'contributor', organisations: ['red-one'] });
    const token = await tokenFor(database, ada, 'bo@example.org');
    expect(await invitationOf(database, token, 'invitation')).toMatchObject({ state: 'open', email: 'bo@example.org', role: 'contributor' });
    expect(await acceptInvitation(database, token, joining)).toBe('bo@example.org');
    expect(await viewerOf(database, 'bo@example.org')).toMatchObject({ name: 'Bo', role: 'contributor', organisations: ['red-one'] });
    expect(await waitingMessages(database, ada, SITE)).toEqual([]);
    await expect(acceptInvitation(database, token, joining)).rejects.toEqual(refusedWith('not-possible-now'));
    expect(await signInByPassword(await askingOn(database), { email: 'bo@example.org', password: PASSWORD })).toBe('signed-in');
    await expect(invite(database, ada, { email: 'bo@example.org', role: 'editor', organisations: [] })).rejects.toEqual(refusedWith('invalid'));
    await expect(invite(database, ada, { email: 'new@example.org', role: 'editor', organisations: ['no-such'] })).rejects.toEqual(refusedWith('invalid'));
  });

  test('an invitation that was withdrawn, replaced or is too old opens nothing', async () => {
    await invite(database, ada, { email: 'cy@example.org', role: 'editor', organisations: [] });
    const first = await tokenFor(database, ada, 'cy@example.org');
    await invite(database, ada, { email: 'cy@example.org', role: 'editor', organisations: [] });
    const second = await tokenFor(database, ada, 'cy@example.org');
    expect((await invitationOf(database, first, 'invitation')).state).toBe('withdrawn');
    const [open] = await openInvitations(database, ada);
    expect(open!.expiresAt.getTime() - open!.createdAt.getTime()).toBeCloseTo(INVITATION_DAYS * 86_400_000, -5);
    await withdrawInvitation(database, ada, open!.id);
    expect(await waitingMessages(database, ada, SITE)).toEqual([]);
    await expect(acceptInvitation(database, second, joining)).rejects.toEqual(refusedWith('not-possible-now'));
    await expect(withdrawInvitation(database, ada, open!.id)).rejects.toEqual(refusedWith('not-possible-now'));
    await invite(database, ada, { email: 'cy@example.org', role: 'editor', organisations: [] });
    const third = await tokenFor(database, ada, 'cy@example.org');
    await database.prisma.invitation.updateMany({ where: { email: 'cy@example.org' }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect((await invitationOf(database, third, 'invitation')).state).toBe('expired');
    await expect(acceptInvitation(database, third, joining)).rejects.toEqual(refusedWith('not-possible-now'));
  });

  test('roles and organisations are changed, and the log has each change once', async () => {
    const dee = await newPerson(database, 'dee@example.org', 'contributor');
    await changeRole(database, ada, dee.id, 'editor');
    await changeRole(database, ada, dee.id, 'editor');
    await changeOrganisations(database, ada, dee.id, (present) => [...present, 'red-one', 'city-two', 'red-one']);
    expect(await viewerOf(database, 'dee@example.org')).toMatchObject({ role: 'editor', organisations: ['city-two', 'red-one'] });
    await changeOrganisations(database, ada, dee.id, (present) => present.filter((slug) => slug !== 'red-one'));
    expect((await personById(database, ada, dee.id))!.organisations).toEqual([{ slug: 'city-two', name: 'City Two' }]);
    await expect(changeOrganisations(database, ada, dee.id, () => ['no-such'])).rejects.toEqual(refusedWith('invalid'));
    await expect(changeRole(database, ada, 'nobody', 'editor')).rejects.toEqual(refusedWith('not-found'));
    expect((await personEvents(database)).slice(-4)).toEqual(['joined', 'role-changed', 'organisations-changed', 'organisations-changed']);
    expect(await organisationTyped(database, ada, ' r1'.trim().toUpperCase())).toBe('red-one');
    expect(await organisationTyped(database, ada, 'city two')).toBe('city-two');
    expect(await organisationTyped(database, ada, 'City Nine')).toBeNull();
  });

  test('whoever is deactivated is signed out, cannot come back by any way, and can be taken in again', async () => {
    const eli = await newPerson(database, 'eli@example.org', 'editor');
    const ask = await askingOn(database, 'eli');
    expect(await signInByPassword(ask, { email: 'eli@example.org', password: PASSWORD })).toBe('signed-in');
    await deactivate(database, ada, eli.id);
    expect(await database.prisma.session.count({ where: { userId: eli.id } })).toBe(0);
    expect(await signInByPassword(ask, { email: 'eli@example.org', password: PASSWORD })).toBe('deactivated');
    expect(await database.prisma.session.count({ where: { userId: eli.id } })).toBe(0);
    await ask.auth.api.signInMagicLink({ body: { email: 'eli@example.org' }, headers: new Headers() });
    expect((await waitingMessages(database, ada, SITE)).filter(({ to }) => to === 'eli@example.org')).toEqual([]);
    expect((await listPeople(database, ada)).at(-1)).toMatchObject({ email: 'eli@example.org', isDeactivated: true });
    await reactivate(database, ada, eli.id);
    expect(await signInByPassword(ask, { email: 'eli@example.org', password: PASSWORD })).toBe('signed-in');
  });

  test('there is always an administrator, even when the last two close each other at once', async () => {
    await expect(changeRole(database, ada, ada.id, 'editor')).rejects.toEqual(refusedWith('not-possible-now'));
    await expect(deactivate(database, ada, ada.id)).rejects.toEqual(refusedWith('not-possible-now'));
    const fay = await newPerson(database, 'fay@example.org', 'administrator');
    const came = await Promise.allSettled([deactivate(database, ada, fay.id), changeRole(database, fay, ada.id, 'editor')]);
    expect(came.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await database.prisma.person.count({ where: { role: 'administrator', deactivatedAt: null } })).toBe(1);
  });

  test('the shell makes an account, and withdraws an open set-up', async () => {
    const other = await prepared(await newHome(), smallContent([]));
    const token = (await openSetUp(other))!;
    await createAccount(other, { name: 'Root', email: 'root@example.org', role: 'administrator', organisations: [], password: PASSWORD });
    expect((await invitationOf(other, token, 'set-up')).state).toBe('withdrawn');
    await expect(createAccount(other, { name: 'Root', email: 'root@example.org', role: 'editor', organisations: [], password: PASSWORD })).rejects.toEqual(refusedWith('invalid'));
    expect(await signInByPassword(await askingOn(other), { email: 'root@example.org', password: PASSWORD })).toBe('signed-in');
  });

  describe('someone else tries it', () => {
    const verbs: Record<string, (viewer: Viewer | null, id: string) => Promise<unknown>> = {
      invite: (viewer) => invite(database, viewer, { email: 'x@example.org', role: 'administrator', organisations: [] }),
      'withdraw an invitation': (viewer) => withdrawInvitation(database, viewer, '00000000-0000-0000-0000-000000000000'),
      'change a role': (viewer, id) => changeRole(database, viewer, id, 'administrator'),
      'change organisations': (viewer, id) => changeOrganisations(database, viewer, id, () => []),
      deactivate: (viewer, id) => deactivate(database, viewer, id),
      reactivate: (viewer, id) => reactivate(database, viewer, id),
      'turn a second step off': (viewer, id) => removeSecondFactor(database, viewer, id),
      'list people': (viewer) => listPeople(database, viewer),
      'see a person': (viewer, id) => personById(database, viewer, id),
      'list invitations': (viewer) => openInvitations(database, viewer),
      'read messages': (viewer) => waitingMessages(database, viewer, SITE),
      'list organisations for a form': (viewer) => organisationNames(database, viewer),
      'look up an organisation for a form': (viewer) => organisationTyped(database, viewer, 'Red One'),
    };
    test.each(Object.keys(verbs))('%s is refused to contributors, editors and strangers, and changes nothing', async (verb) => {
      const before = await database.prisma.event.count();
      for (const role of ['contributor', 'editor'] as const) {
        const viewer = { id: 'someone', name: 'Someone', role, organisations: ['red-one'] };
        await expect(verbs[verb]!(viewer, ada.id)).rejects.toEqual(refusedWith('not-allowed'));
      }
      await expect(verbs[verb]!(null, ada.id)).rejects.toEqual(refusedWith('not-signed-in'));
      expect(await database.prisma.event.count()).toBe(before);
    });
  });
});

test('the administrator of the other tests is made by the printed address too', async () => {
  const [, newHome] = homes[0];
  const database = await prepared(await newHome(), smallContent([]));
  expect(await setUpAdministrator(database)).toMatchObject({ name: 'Ada', role: 'administrator' });
});
