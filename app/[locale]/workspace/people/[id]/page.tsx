import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import '@/components/accounts/accounts.css';
import { AccountSection } from '@/components/accounts/account-section';
import { NotAllowed } from '@/components/accounts/not-allowed';
import { Outcome } from '@/components/accounts/outcome';
import { OrganisationsForm } from '@/components/accounts/organisations-form';
import { PersonButton } from '@/components/accounts/person-button';
import { RoleForm } from '@/components/accounts/role-form';
import { wholePage } from '@/components/failures/whole-page';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { organisationNames } from '@/lib/accounts/organisation-names';
import { personById } from '@/lib/accounts/read-people';
import { currentDatabase } from '@/lib/catalogue/current';
import { pageLocale, searchParameters } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { may } from '@/lib/permissions/permissions';
import { localPath } from '@/lib/vocabulary/locale';
import { addOrganisation, closeAccount, endSecondFactor, openAccount, removeOrganisation, saveRole } from '../actions';

type PersonProps = PageProps<'/[locale]/workspace/people/[id]'>;

export async function generateMetadata({ params }: PersonProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('accounts.people.title') };
}

async function PersonPage({ params, searchParams }: PersonProps) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const viewer = await requireViewer(locale);
  if (!may(viewer, 'manage-people')) return <NotAllowed locale={locale} />;
  const person = await personById(currentDatabase(), viewer, id);
  if (!person) notFound();
  const t = translator(locale);
  const [closing, opening] = [
    { action: closeAccount, label: t('accounts.people.close'), lead: t('accounts.people.closeLead') },
    { action: openAccount, label: t('accounts.people.openAgain'), lead: t('accounts.people.openAgainLead') },
  ];
  const standing = person.isDeactivated ? opening : closing;
  return (
    <div className="page pb-16 pt-8">
      <p className="mb-4 text-sm">
        <a className="prose-link" href={localPath('/workspace/people', locale)}>
          {t('accounts.people.back')}
        </a>
      </p>
      <h1 className="headline text-3xl">{person.name}</h1>
      <p className="mb-8 mt-2 break-words text-soft">{t('accounts.account.lead', { email: person.email, role: t(`accounts.roles.${person.role}`) })}</p>
      <Outcome asked={searchParameters(await searchParams)} locale={locale} />
      <AccountSection id="role" title={t('accounts.people.role')}>
        <RoleForm action={saveRole} id={id} role={person.role} locale={locale} />
      </AccountSection>
      <AccountSection id="organisations" title={t('accounts.people.organisations')} lead={t('accounts.people.organisationsLead')}>
        <OrganisationsForm add={addOrganisation} remove={removeOrganisation} id={id} organisations={person.organisations} names={await organisationNames(currentDatabase(), viewer)} locale={locale} />
      </AccountSection>
      {person.hasSecondFactor ? (
        <AccountSection id="second-factor" title={t('accounts.secondFactor.title')} lead={t('accounts.people.secondStepLead')}>
          <PersonButton action={endSecondFactor} id={id} label={t('accounts.people.secondStepEnd')} locale={locale} />
        </AccountSection>
      ) : null}
      <AccountSection id="standing" title={standing.label} lead={standing.lead}>
        <PersonButton action={standing.action} id={id} label={standing.label} locale={locale} />
      </AccountSection>
    </div>
  );
}

export default wholePage(PersonPage);
