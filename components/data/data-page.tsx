import { ApiDescription } from '@/components/pages/api-description';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { MAX_PER_PAGE } from '@/lib/catalogue/types';
import { LICENCE_URL } from '@/lib/interchange/api/licence';
import { caveats } from '@/lib/messages/chart-in-words';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { ApiReference } from './api-reference';
import { DataPart } from './data-part';
import { FormatsTable } from './formats-table';

const parts = ['formats', 'use', 'api', 'versions', 'limits', 'licence'] as const;

/** `perMinute`: how often one address may ask the API; 0 sets no limit. */
type DataPageProps = { readonly snapshot: Snapshot; readonly perMinute: number; readonly locale: Locale };

/** What there is to take along, and under which conditions. */
export function DataPage({ snapshot, perMinute, locale }: DataPageProps) {
  const t = translator(locale);
  return (
    <div className="page with-side">
      <div className="with-side-main">
        <h1 className="headline text-4xl">{t('dataPage.title')}</h1>
        <p className="entry-lead">{t('dataPage.lead')}</p>
        <div className="reading data">
          <DataPart id="formats" locale={locale} texts={['dataPage.formatsText']}>
            <FormatsTable snapshot={snapshot} locale={locale} />
          </DataPart>
          <DataPart id="use" locale={locale} texts={['dataPage.useText']}>
            <p>
              <a className="prose-link" href={localPath('/data/use', locale)} data-soft>
                {t('dataPage.useLink')}
              </a>
            </p>
          </DataPart>
          <DataPart id="api" locale={locale} texts={['dataPage.apiText']}>
            <p>
              <a className="prose-link" href="/api/v1/openapi.json">
                {t('dataPage.apiDescription')}
              </a>
            </p>
            <ApiReference snapshot={snapshot} locale={locale} />
            <ApiDescription locale={locale} />
          </DataPart>
          <DataPart id="versions" locale={locale} texts={['dataPage.versionsText', 'dataPage.versionsFollow']} />
          <DataPart id="limits" locale={locale} texts={[]}>
            <p>{t('dataPage.limitsRate', { count: perMinute })}</p>
            <p>{t('dataPage.limitsPage', { most: MAX_PER_PAGE })}</p>
            <p>{t('dataPage.limitsSpeed')}</p>
          </DataPart>
          <DataPart id="licence" locale={locale} texts={['dataPage.licenceText']}>
            <p>
              <a className="prose-link" href={LICENCE_URL} rel="noreferrer">
                {t('dataPage.licenceLink')}
              </a>
            </p>
            <p>{t('dataPage.caveats')}</p>
            <ul className="lines">
              {caveats(locale).map((caveat) => (
                <li key={caveat}>{caveat}</li>
              ))}
            </ul>
          </DataPart>
        </div>
      </div>
      <Outline locale={locale} />
    </div>
  );
}

function Outline({ locale }: { readonly locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="with-side-side no-print">
      <nav aria-labelledby="contents">
        <h2 id="contents">{t('dataPage.contents')}</h2>
        <ul className="outline-list">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`dataPage.${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
