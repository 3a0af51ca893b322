import { catalogueHref } from '@/lib/catalogue/href';
import type { CatalogueQuery, SearchResult } from '@/lib/catalogue/types';
import { fileHref } from '@/lib/interchange/alternate-links';
import { callHref } from '@/lib/interchange/api/call-href';
import type { Suffix } from '@/lib/interchange/formats';
import { filterInWords } from '@/lib/messages/query-in-words';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { Snippet } from './snippet';
import { curl, pandasTable, plainPython, powerQuery, quotable, rApi, rTable, type ViewAddresses } from './snippets';

/** `site`: where readers reach this site, `https://practices.example.org`. */
type UsePageProps = { readonly result: SearchResult; readonly site: string; readonly locale: Locale };
type Addresses = ViewAddresses & { readonly long: string; readonly xlsx: string };

/** A view of the catalogue in other tools: its addresses, and what to put where. */
export function UsePage({ result, site, locale }: UsePageProps) {
  const t = translator(locale);
  const addresses = addressesOf(result.query, site, locale);
  return (
    <div className="page with-side">
      <div className="with-side-main">
        <h1 className="headline text-4xl">{t('dataPage.usePage.title')}</h1>
        <p className="entry-lead">{t('dataPage.usePage.count', { count: result.total, filter: filterInWords(result.chips, result.query, locale) })}</p>
        <p className="mt-3">
          <a className="prose-link" href={catalogueHref({ ...result.query, page: 1 }, locale)} data-soft>
            {t('dataPage.usePage.back')}
          </a>
        </p>
        <div className="reading data-use">
          <p>{t('dataPage.usePage.upToDate')}</p>
          <AddressList addresses={addresses} locale={locale} />
          <Excel addresses={addresses} locale={locale} />
          <Tool name="powerBi" codes={[powerQuery(addresses)]} locale={locale} />
          <Tool name="r" codes={[rTable(addresses), rApi(addresses)]} locale={locale} />
          <Tool name="python" codes={[pandasTable(addresses), plainPython(addresses)]} locale={locale} />
          <Tool name="call" codes={[curl(addresses)]} locale={locale} />
        </div>
      </div>
      <div className="with-side-side no-print">
        <nav aria-labelledby="contents">
          <h2 id="contents">{t('dataPage.contents')}</h2>
          <ul className="outline-list">
            {(['addresses', 'excel', 'powerBi', 'r', 'python', 'call'] as const).map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{t(`dataPage.usePage.${part}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="data-note">{t('dataPage.usePage.limits')}</p>
      </div>
    </div>
  );
}

/** Files hold the whole list in its order; the API answers it page by page. */
function addressesOf(query: CatalogueQuery, site: string, locale: Locale): Addresses {
  const file = (suffix: Suffix) => quotable(site + fileHref('list', suffix, catalogueHref(query, locale)));
  return { csv: file('csv'), long: file('long.csv'), xlsx: file('xlsx'), api: quotable(site + callHref(query)) };
}

type PartProps = { readonly addresses: Addresses; readonly locale: Locale };

function AddressList({ addresses, locale }: PartProps) {
  const t = translator(locale);
  return (
    <section aria-labelledby="addresses">
      <h2 id="addresses" className="headline">
        {t('dataPage.usePage.addresses')}
      </h2>
      {(['csv', 'long', 'xlsx', 'api'] as const).map((kind) => (
        <div key={kind}>
          <h3>
            <a className="prose-link" href={addresses[kind]}>
              {t(`dataPage.usePage.address.${kind}`)}
            </a>
          </h3>
          <Snippet code={addresses[kind]} locale={locale} />
        </div>
      ))}
    </section>
  );
}

function Excel({ addresses, locale }: PartProps) {
  const t = translator(locale);
  return (
    <section aria-labelledby="excel">
      <h2 id="excel" className="headline">
        {t('dataPage.usePage.excel')}
      </h2>
      <ol className="steps">
        {(['one', 'two', 'three', 'four'] as const).map((step) => (
          <li key={step}>{t(`dataPage.usePage.excelSteps.${step}`)}</li>
        ))}
      </ol>
      <Snippet code={addresses.csv} locale={locale} />
      <p>{t('dataPage.usePage.excelFile')}</p>
    </section>
  );
}

type ToolProps = { readonly name: 'powerBi' | 'r' | 'python' | 'call'; readonly codes: readonly string[]; readonly locale: Locale };

function Tool({ name, codes, locale }: ToolProps) {
  const t = translator(locale);
  return (
    <section aria-labelledby={name}>
      <h2 id={name} className="headline">
        {t(`dataPage.usePage.${name}`)}
      </h2>
      <p>{t(`dataPage.usePage.${name}Text`)}</p>
      {codes.map((code) => (
        <Snippet key={code} code={code} locale={locale} />
      ))}
    </section>
  );
}
