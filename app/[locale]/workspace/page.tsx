import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WorkListItems } from '@/components/workspace/home/work-list';
import { FindEntry } from '@/components/workspace/home/find-entry';
import { WorkListSection } from '@/components/workspace/home/work-list-section';
import { ListPager } from '@/components/workspace/home/list-pager';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase, currentSnapshot } from '@/lib/catalogue/current';
import { entriesByTitle } from '@/lib/editorial/titles';
import { ITEMS_PER_PAGE, workList } from '@/lib/editorial/work-lists';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { workListsFor, type WorkListName } from '@/lib/permissions/work-lists';
import { localPath } from '@/lib/vocabulary/locale';

const SHOWN_AT_HOME = 5;

type HomeProps = PageProps<'/[locale]/workspace'>;

export async function generateMetadata({ params }: HomeProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('workspace.home') };
}

export default async function Page({ params, searchParams }: HomeProps) {
  const locale = await pageLocale(params);
  const viewer = await requireViewer(locale);
  const { list, page, q } = await searchParams;
  const t = translator(locale);
  if (typeof list === 'string') {
    if (!workListsFor(viewer).includes(list as WorkListName)) notFound();
    const number = Math.max(1, Math.trunc(Number(page)) || 1);
    const { total, items } = await workList(currentDatabase(), viewer, list as WorkListName, number, ITEMS_PER_PAGE, currentSnapshot());
    return (
      <div className="page workspace">
        <h1 className="headline">{t(`workspace.lists.${list as WorkListName}`, { count: total })}</h1>
        {items.length > 0 ? <WorkListItems items={items} locale={locale} /> : <p className="work-none">{t('workspace.none')}</p>}
        <ListPager list={list} page={number} pages={Math.ceil(total / ITEMS_PER_PAGE)} locale={locale} />
      </div>
    );
  }
  const words = typeof q === 'string' ? q : '';
  const found = words ? await entriesByTitle(currentDatabase(), viewer, words) : null;
  const names = workListsFor(viewer);
  const lists = await Promise.all(names.map(async (name) => ({ name, ...(await workList(currentDatabase(), viewer, name, 1, SHOWN_AT_HOME, currentSnapshot())) })));
  return (
    <div className="page workspace">
      <div className="workspace-head">
        <h1 className="headline">{t('workspace.hello', { name: viewer.name })}</h1>
        <a className="button" href={localPath('/workspace/new', locale)}>
          {t('workspace.new')}
        </a>
      </div>
      <FindEntry words={words} found={found} locale={locale} />
      {lists.every(({ total }) => total === 0) && <p className="work-none">{t('workspace.nothing')}</p>}
      <div className="work-lists">
        {lists.filter(({ total }) => total > 0).map((shown) => (
          <WorkListSection key={shown.name} {...shown} locale={locale} />
        ))}
      </div>
    </div>
  );
}
