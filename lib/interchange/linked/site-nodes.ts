import type { Entry } from '@/lib/catalogue/entry';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { translator } from '@/lib/messages/translator';
import { localPath } from '@/lib/vocabulary/locale';
import { bareType, formatsOf } from '../formats';
import { dataAddress, LICENCE, publisherAddress } from './addresses';
import { datesOf } from './dataset-statements';
import { entryNode, linkedContext, type LinkedNode, type Reading } from './entry-node';

/** For the home page: the site, its search, who publishes it, and the catalogue of its data. */
export function siteDocument({ site, locale }: Reading): object {
  const t = translator(locale);
  const home = new URL(localPath('/', locale), site).href;
  const search = `${new URL(localPath('/catalogue', locale), site).href}?q={words}`;
  const publisher = { '@id': publisherAddress(site) };
  const catalogue = { '@id': dataAddress('catalogue', site), '@type': 'DataCatalog', name: t('linkedData.catalogue', { site: t('site.name') }), url: new URL('/data', site).href, publisher, license: LICENCE, dataset: { '@id': dataAddress('dataset', site) } };
  return inGraph([
    {
      '@id': `${new URL('/', site).href}#site`,
      '@type': 'WebSite',
      url: home,
      name: t('site.name'),
      alternateName: `${t('site.name')} ${t('site.tagline')}`,
      description: t('site.description'),
      publisher,
      potentialAction: { '@type': 'SearchAction', target: { '@type': 'EntryPoint', urlTemplate: search }, 'query-input': 'required name=words' },
    },
    publisherNode({ site, locale }),
    catalogue,
  ]);
}

/** For the catalogue: the collection as a dataset, with the files it can be had as. */
export function collectionDocument(snapshot: Snapshot, { site, locale }: Reading): object {
  const t = translator(locale);
  const { issued, modified } = datesOf(snapshot);
  const files = formatsOf('list').map(({ suffix, type }) => ({ '@type': 'DataDownload', encodingFormat: bareType(type), contentUrl: new URL(`/catalogue.${suffix}`, site).href }));
  return inGraph([
    {
      '@id': dataAddress('dataset', site),
      '@type': 'Dataset',
      name: t('linkedData.dataset', { site: t('site.name') }),
      description: `${t('site.description')} ${t('insights.caveat')}`,
      url: new URL('/data', site).href,
      inLanguage: 'en',
      license: LICENCE,
      isAccessibleForFree: true,
      version: String(snapshot.version),
      ...(issued && { datePublished: issued }),
      ...(modified && { dateModified: modified }),
      publisher: { '@id': publisherAddress(site) },
      includedInDataCatalog: { '@id': dataAddress('catalogue', site) },
      distribution: files,
    },
    publisherNode({ site, locale }),
  ]);
}

/** For the page of an entry. */
export function entryDocument(entry: Entry, snapshot: Snapshot, reading: Reading): object {
  return inGraph([entryNode(entry, snapshot, reading), publisherNode(reading)]);
}

/** This site, by its own name: whoever runs it has not said more. */
export function publisherNode({ site, locale }: Reading): LinkedNode {
  return { '@id': publisherAddress(site), '@type': 'Organization', name: translator(locale)('site.name'), url: new URL('/', site).href };
}

function inGraph(nodes: readonly LinkedNode[]): object {
  return { '@context': linkedContext, '@graph': nodes };
}
