import type { Metadata } from 'next';
import { wholePage } from '@/components/failures/whole-page';
import { FindEntry } from '@/components/workspace/home/find-entry';
import { KeptFromReaders } from '@/components/workspace/home/kept-from-readers';
import { OrganisationSection } from '@/components/workspace/home/organisation-list';
import { WorkListSection } from '@/components/workspace/home/work-list-section';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase, currentlyLeftOut, currentSnapshot } from '@/lib/catalogue/current';
import { keptFromReaders } from '@/lib/editorial/kept-from-readers';
import { ownOrganisations } from '@/lib/editorial/organisation-work';
import { entriesByTitle } from '@/lib/editorial/titles';
import { workList } from '@/lib/editorial/work-lists';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import type { Viewer } from '@/lib/permissions/roles';
import { workListsFor } from '@/lib/permissions/work-lists';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { AllOrganisations, ChosenList, OrganisationWork } from './chosen-list';

const SHOWN_AT_HOME = 5;

type HomeProps = PageProps<'/[locale]/workspace'>;

export async function generateMetadata({ params }: HomeProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('workspace.home') };
}

async function Page({ params, searchParams }: HomeProps) {
  const locale = await pageLocale(params);
  const viewer = await requireViewer(locale);
  const { list, organisation, page: asked, q } = await searchParams;
  const page = Math.max(1, Math.trunc(Number(asked)) || 1);
  // Called and not left to be drawn: what is not there must be known before the page is.
  if (typeof organisation === 'string') return OrganisationWork({ slug: organisation, viewer, page, locale });
  if (list === 'organisations') return <AllOrganisations {...{ viewer, locale }} />;
  if (typeof list === 'string') return ChosenList({ name: list, viewer, page, locale });
  return <Home words={typeof q === 'string' ? q : ''} {...{ viewer, locale }} />;
}

async function Home({ words, viewer, locale }: { words: string; viewer: Viewer; locale: Locale }) {
  const database = currentDatabase();
  const found = words ? await entriesByTitle(database, viewer, words) : null;
  const lists = await Promise.all(workListsFor(viewer).map(async (name) => ({ name, ...(await workList(database, viewer, name, 1, SHOWN_AT_HOME, currentSnapshot())) })));
  const t = translator(locale);
  return (
    <div className="page workspace">
      <div className="workspace-head">
        <h1 className="headline">{t('workspace.hello', { name: viewer.name })}</h1>
        <a className="button" href={localPath('/workspace/new', locale)}>
          {t('workspace.new')}
        </a>
      </div>
      <KeptFromReaders kept={await keptFromReaders(database, viewer, currentlyLeftOut())} locale={locale} />
      <FindEntry words={words} found={found} locale={locale} />
      {lists.every(({ total }) => total === 0) && <p className="work-none">{t('workspace.nothing')}</p>}
      <div className="work-lists">
        {lists.filter(({ total }) => total > 0).map((shown) => (
          <WorkListSection key={shown.name} {...shown} locale={locale} />
        ))}
      </div>
      <OrganisationSection own={await ownOrganisations(database, viewer)} seesAll={viewer.role !== 'contributor'} locale={locale} />
    </div>
  );
}

export default wholePage(Page);
