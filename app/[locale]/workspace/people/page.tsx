import type { Metadata } from 'next';
import '@/components/accounts/accounts.css';
import { ActionForm } from '@/components/accounts/action-form';
import { InvitationList } from '@/components/accounts/invitation-list';
import { MessageList } from '@/components/accounts/message-list';
import { NotAllowed } from '@/components/accounts/not-allowed';
import { Outcome } from '@/components/accounts/outcome';
import { PeopleTable } from '@/components/accounts/people-table';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { INVITATION_DAYS } from '@/lib/accounts/limits';
import { organisationNames } from '@/lib/accounts/organisation-names';
import { openInvitations, waitingMessages } from '@/lib/accounts/read-invitations';
import { listPeople } from '@/lib/accounts/read-people';
import { currentDatabase } from '@/lib/catalogue/current';
import { pageLocale, searchParameters } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { may } from '@/lib/permissions/permissions';
import { roles } from '@/lib/permissions/roles';
import { readSettings } from '@/lib/settings';
import { siteAddress } from '@/lib/site-address';
import { withdraw } from './actions';
import { inviteSomeone } from './invite-action';

type PeopleProps = PageProps<'/[locale]/workspace/people'>;

export async function generateMetadata({ params }: PeopleProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('accounts.people.title') };
}

export default async function PeoplePage({ params, searchParams }: PeopleProps) {
  const locale = await pageLocale(params);
  const viewer = await requireViewer(locale);
  if (!may(viewer, 'manage-people')) return <NotAllowed locale={locale} />;
  const database = currentDatabase();
  const t = translator(locale);
  const people = await listPeople(database, viewer);
  const messages = await waitingMessages(database, viewer, (await siteAddress()).origin);
  const hasMail = readSettings().mail !== undefined;
  return (
    <div className="page pb-16 pt-8">
      <h1 className="headline text-3xl">{t('accounts.people.title')}</h1>
      <p className="mb-6 mt-2 text-soft">{t('accounts.people.lead', { count: people.length })}</p>
      <Outcome asked={searchParameters(await searchParams)} locale={locale} isList />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-12">
          <PeopleTable people={people} locale={locale} />
          <section aria-labelledby="open-invitations">
            <h2 id="open-invitations" className="text-xl font-semibold">
              {t('accounts.people.open')}
            </h2>
            <InvitationList invitations={await openInvitations(database, viewer)} withdraw={withdraw} locale={locale} />
          </section>
          <section aria-labelledby="messages">
            <h2 id="messages" className="text-xl font-semibold">
              {t('accounts.people.messages')}
            </h2>
            {messages.length > 0 ? <p className="mt-1 max-w-[65ch] text-sm text-soft">{t(hasMail ? 'accounts.people.messagesLeadFailed' : 'accounts.people.messagesLead')}</p> : null}
            <MessageList messages={messages} locale={locale} />
          </section>
        </div>
        <section aria-labelledby="invite">
          <h2 id="invite" className="text-xl font-semibold">
            {t('accounts.people.invite')}
          </h2>
          <p className="mb-5 mt-1 text-sm text-soft">{t('accounts.people.inviteLead', { days: INVITATION_DAYS })}</p>
          <ActionForm
            action={inviteSomeone}
            hidden={{ locale }}
            fields={[
              { name: 'email', label: t('accounts.form.email'), type: 'email', autoComplete: 'off' },
              { name: 'role', label: t('accounts.people.role'), autoComplete: 'off', value: 'contributor', choices: roles.map((role) => ({ value: role, label: t(`accounts.roles.${role}`), hint: t(`accounts.roleMeans.${role}`) })) },
              { name: 'organisation', label: t('accounts.people.organisation'), hint: t('accounts.people.organisationHint'), autoComplete: 'off', list: 'organisation-names' },
            ]}
            submit={t('accounts.people.inviteSubmit')}
            pending={t('accounts.form.pending')}
          >
            <datalist id="organisation-names">
              {(await organisationNames(database, viewer)).map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </ActionForm>
        </section>
      </div>
    </div>
  );
}
