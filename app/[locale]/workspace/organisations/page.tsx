import type { Metadata } from 'next';
import '@/components/accounts/accounts.css';
import '@/components/workspace/home/home.css';
import { NotAllowed } from '@/components/accounts/not-allowed';
import { Notice } from '@/components/workspace/home/notice';
import { OrganisationPager } from '@/components/workspace/organisations/organisation-pager';
import { OrganisationRows } from '@/components/workspace/organisations/organisation-rows';
import { organisationStates, OrganisationSearch } from '@/components/workspace/organisations/organisation-search';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { organisationPage } from '@/lib/editorial/organisations/work-organisations';
import { pageLocale, searchParameters } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { may } from '@/lib/permissions/permissions';

type OrganisationsProps = PageProps<'/[locale]/workspace/organisations'>;

export async function generateMetadata({ params }: OrganisationsProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('organisationsPage.title') };
}

/** Every organisation, those of drafts too. */
export default async function OrganisationsPage({ params, searchParams }: OrganisationsProps) {
  const locale = await pageLocale(params);
  const viewer = await requireViewer(locale);
  if (!may(viewer, 'manage-organisations')) return <NotAllowed locale={locale} />;
  const asked = searchParameters(await searchParams);
  const words = (asked.get('q') ?? '').slice(0, 200);
  const state = organisationStates.find((one) => one === asked.get('show')) ?? null;
  const number = Number(asked.get('page'));
  const { total, page, pageCount, organisations } = await organisationPage(currentDatabase(), viewer, { words, state, page: Number.isSafeInteger(number) ? number : 1 });
  const t = translator(locale);
  return (
    <div className="page workspace">
      <h1 className="headline">{t('organisationsPage.title')}</h1>
      <p className="my-4 max-w-[44rem] text-soft">{t('organisationsPage.lead')}</p>
      {asked.get('done') === 'deleted' && <Notice>{t('organisationsPage.done.deleted')}</Notice>}
      <OrganisationSearch words={words} state={state} locale={locale} />
      <p role="status">{t('organisationsPage.found', { count: total })}</p>
      <OrganisationRows organisations={organisations} locale={locale} />
      <OrganisationPager page={page} pageCount={pageCount} query={{ ...(words && { q: words }), ...(state && { show: state }) }} locale={locale} />
    </div>
  );
}
