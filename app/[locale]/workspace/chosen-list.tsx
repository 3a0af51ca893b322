import { notFound } from 'next/navigation';
import { OrganisationList } from '@/components/workspace/home/organisation-list';
import { WholeList } from '@/components/workspace/home/whole-list';
import { currentDatabase, currentSnapshot } from '@/lib/catalogue/current';
import { orNotFound } from '@/lib/editorial/or-not-found';
import { organisationsFor } from '@/lib/editorial/organisations/known-organisations';
import { organisationCounts } from '@/lib/editorial/organisation-work';
import { ITEMS_PER_PAGE, organisationWork, workList } from '@/lib/editorial/work-lists';
import { translator } from '@/lib/messages/translator';
import type { Viewer } from '@/lib/permissions/roles';
import { workListsFor } from '@/lib/permissions/work-lists';
import type { Locale } from '@/lib/vocabulary/locale';

type ListProps = { readonly viewer: Viewer; readonly page: number; readonly locale: Locale };

/** One list of the home; one that the viewer has not is a page that is not there. */
export async function ChosenList({ name, viewer, page, locale }: ListProps & { name: string }) {
  const list = workListsFor(viewer).find((known) => known === name);
  if (!list) notFound();
  const { total, items } = await workList(currentDatabase(), viewer, list, page, ITEMS_PER_PAGE, currentSnapshot());
  return <WholeList title={translator(locale)(`workspace.lists.${list}`, { count: total })} chosen={`list=${list}`} pages={Math.ceil(total / ITEMS_PER_PAGE)} {...{ items, page, locale }} />;
}

export async function OrganisationWork({ slug, viewer, page, locale }: ListProps & { slug: string }) {
  const [body] = await organisationsFor(currentDatabase().prisma, viewer, { slug });
  if (!body) notFound();
  const { total, items } = await orNotFound(organisationWork(currentDatabase(), viewer, slug, page));
  return <WholeList title={translator(locale)('workspace.organisationWork', { count: total, name: body.name })} chosen={`organisation=${slug}`} pages={Math.ceil(total / ITEMS_PER_PAGE)} {...{ items, page, locale }} />;
}

export async function AllOrganisations({ viewer, locale }: Pick<ListProps, 'viewer' | 'locale'>) {
  const t = translator(locale);
  return (
    <div className="page workspace">
      <h1 className="headline">{t('workspace.organisations')}</h1>
      <p className="work-none">{t('workspace.organisationsLead')}</p>
      <OrganisationList organisations={await organisationCounts(currentDatabase(), viewer)} locale={locale} isAll />
    </div>
  );
}
