import type { Metadata } from 'next';
import '@/components/accounts/accounts.css';
import { ChainState } from '@/components/accounts/chain-state';
import { LogFilterForm } from '@/components/accounts/log-filter-form';
import { LogPager } from '@/components/accounts/log-pager';
import { LogTable } from '@/components/accounts/log-table';
import { NotAllowed } from '@/components/accounts/not-allowed';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { eventTypes, logQuery, parseLogFilter } from '@/lib/log/log-filter';
import { peopleOfLog, readLog } from '@/lib/log/read-log';
import { verifyChain } from '@/lib/log/verify-chain';
import { pageLocale, searchParameters } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { may } from '@/lib/permissions/permissions';
import { localPath } from '@/lib/vocabulary/locale';

type LogProps = PageProps<'/[locale]/workspace/log'>;

export async function generateMetadata({ params }: LogProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('accounts.log.title') };
}

export default async function LogPage({ params, searchParams }: LogProps) {
  const locale = await pageLocale(params);
  const viewer = await requireViewer(locale);
  if (!may(viewer, 'read-log')) return <NotAllowed locale={locale} />;
  const asked = searchParameters(await searchParams);
  const filter = parseLogFilter(asked);
  const database = currentDatabase();
  const found = await readLog(database, viewer, filter, Math.trunc(Number(asked.get('page'))) || 1);
  const query = logQuery(filter);
  const t = translator(locale);
  return (
    <div className="page pb-16 pt-8">
      <h1 className="headline text-3xl">{t('accounts.log.title')}</h1>
      <p className="mt-2 max-w-[65ch] text-soft">{t('accounts.log.lead')}</p>
      <div className="my-6 flex flex-col gap-6">
        <LogFilterForm filter={filter} people={await peopleOfLog(database, viewer)} types={eventTypes} locale={locale} />
        <ChainState chain={await verifyChain(database)} locale={locale} />
      </div>
      <p className="mb-3 flex flex-wrap justify-between gap-x-6 gap-y-1">
        <strong className="font-semibold">{t('accounts.log.found', { count: found.total })}</strong>
        <a className="prose-link text-sm" href={`${localPath('/workspace/log/export', locale)}?${new URLSearchParams(query)}`}>
          {t('accounts.log.csv')}
        </a>
      </p>
      {found.total === 0 ? <p className="text-soft">{t('accounts.log.none')}</p> : <LogTable rows={found.rows} locale={locale} />}
      <LogPager page={found.page} pageCount={found.pageCount} query={query} locale={locale} />
    </div>
  );
}
