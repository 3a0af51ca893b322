import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import '@/components/accounts/accounts.css';
import '@/components/workspace/home/home.css';
import { AccountSection } from '@/components/accounts/account-section';
import { ActionForm } from '@/components/accounts/action-form';
import { NotAllowed } from '@/components/accounts/not-allowed';
import { wholePage } from '@/components/failures/whole-page';
import { Notice } from '@/components/workspace/home/notice';
import { OrganisationForm } from '@/components/workspace/organisations/organisation-form';
import { UseList } from '@/components/workspace/organisations/use-list';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { orNotFound } from '@/lib/editorial/or-not-found';
import { organisationChoices, workOrganisation, type WorkOrganisation } from '@/lib/editorial/organisations/work-organisations';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { may } from '@/lib/permissions/permissions';
import { termLabel, vocabularyOf } from '@/lib/vocabulary/lists';
import { localised, localPath, type Locale } from '@/lib/vocabulary/locale';
import { remove, save, unite } from './actions';

type OrganisationProps = PageProps<'/[locale]/workspace/organisations/[slug]'>;

export async function generateMetadata({ params }: OrganisationProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('organisationsPage.title') };
}

const done = ['changed', 'merged'] as const;

/** One organisation: what it is called, where it is used, and what can be done with it. */
async function OrganisationPage({ params, searchParams }: OrganisationProps) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const viewer = await requireViewer(locale);
  if (!may(viewer, 'manage-organisations')) return <NotAllowed locale={locale} />;
  const organisation = await orNotFound(workOrganisation(currentDatabase(), viewer, slug));
  if ('movedTo' in organisation) redirect(localPath(`/workspace/organisations/${organisation.movedTo}`, locale));
  const others = (await organisationChoices(currentDatabase(), viewer)).filter((other) => other.slug !== slug);
  const asked = (await searchParams)['done'];
  const said = done.find((one) => one === asked);
  const hidden = { locale, slug, state: organisation.state };
  const t = translator(locale);
  return (
    <div className="page workspace">
      <p>
        <a className="prose-link" href={localPath('/workspace/organisations', locale)}>
          {t('organisationsPage.title')}
        </a>
      </p>
      <h1 className="headline">
        <bdi>{organisation.name}</bdi>
      </h1>
      {said && <Notice>{t(`organisationsPage.done.${said}`)}</Notice>}
      <Standing organisation={organisation} locale={locale} />
      <AccountSection id="change" title={t('organisationsPage.change')}>
        <Change key={organisation.state} organisation={organisation} hidden={hidden} locale={locale} />
      </AccountSection>
      <AccountSection id="uses" title={t('organisationsPage.uses')}>
        <UseList uses={organisation.uses} locale={locale} />
      </AccountSection>
      <AccountSection id="merge" title={t('organisationsPage.merge')} lead={t('organisationsPage.mergeLead')}>
        <ActionForm action={unite} hidden={hidden} fields={[{ name: 'into', label: t('organisationsPage.into'), autoComplete: 'off', list: 'organisation-names' }]} submit={t('organisationsPage.mergeDo')} pending={t('organisationsPage.saving')} quiet>
          <datalist id="organisation-names">
            {others.map((other) => (
              <option key={other.slug} value={other.name} />
            ))}
          </datalist>
        </ActionForm>
      </AccountSection>
      <AccountSection id="delete" title={t('organisationsPage.delete')} lead={t(organisation.mayBeDeleted ? 'organisationsPage.deleteLead' : 'organisationsPage.deleteNot')}>
        {organisation.mayBeDeleted && <ActionForm action={remove} hidden={hidden} fields={[]} submit={t('organisationsPage.deleteDo')} pending={t('organisationsPage.saving')} quiet />}
      </AccountSection>
    </div>
  );
}

/** Whether readers see it, and how drafts bring one that they do not. */
function Standing({ organisation: { isPublic, brought, formerSlugs }, locale }: { organisation: WorkOrganisation; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <p className="my-4 max-w-[44rem] text-soft">{t(isPublic ? 'organisationsPage.isPublic' : 'organisationsPage.isNew')}</p>
      {formerSlugs.length > 0 && <p>{t('organisationsPage.former', { slugs: formerSlugs.join(', ') })}</p>}
      {brought.length > 0 && (
        <ul className="work-items">
          {brought.map(({ entryId, name, type, country }) => (
            <li key={entryId}>
              <a className="prose-link" href={localPath(`/workspace/entries/${entryId}/review`, locale)}>
                {t('organisationsPage.brought')}
              </a>
              <p>{[name, termLabel('organisation-type', type, locale), ...(country ? [termLabel('country', country, locale)] : [])].join(' · ')}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Change({ organisation: { slug, name, otherNames, type, country }, hidden, locale }: { organisation: WorkOrganisation; hidden: Readonly<Record<string, string>>; locale: Locale }) {
  const t = translator(locale);
  const options = (list: string) => vocabularyOf(list).terms.map((term) => ({ slug: term.slug, label: localised(term.label, locale) }));
  const label = (field: 'name' | 'otherNames' | 'type' | 'country' | 'address') => t(`organisationsPage.fields.${field}`);
  return (
    <div className="max-w-[36rem]">
      <OrganisationForm
        action={save}
        hidden={hidden}
        values={{ name, otherNames: otherNames.join('\n'), type, country: country ?? '', address: slug }}
        types={options('organisation-type')}
        countries={options('country')}
        words={{
          labels: { name: label('name'), otherNames: label('otherNames'), type: label('type'), country: label('country'), address: label('address') },
          hints: { name: t('organisationsPage.hints.name'), otherNames: t('organisationsPage.hints.otherNames'), address: t('organisationsPage.hints.address') },
          ...{ noCountry: t('organisationsPage.noCountry'), save: t('organisationsPage.save'), saving: t('organisationsPage.saving') },
        }}
      />
    </div>
  );
}

export default wholePage(OrganisationPage);
