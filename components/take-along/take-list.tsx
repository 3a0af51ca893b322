import { catalogueHref } from '@/lib/catalogue/href';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { SearchResult } from '@/lib/catalogue/types';
import { CopyButton } from '@/components/entry/copy-button';
import { callHref } from '@/lib/interchange/api/call-href';
import { listReference } from '@/lib/interchange/references/references-of';
import { describedList } from '@/lib/interchange/told-list';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { Cited } from './cited';
import { FormatLinks } from './format-links';

type TakeListProps = { readonly result: SearchResult; readonly snapshot: Snapshot; readonly locale: Locale; readonly site: URL; readonly today: string };

/** This view of the catalogue to go: in every format, as a call of the API, in other programs, as a reference. */
export function TakeList({ result: { query, total }, snapshot, locale, site, today }: TakeListProps) {
  const t = translator(locale);
  const href = catalogueHref(query, locale);
  const call = new URL(callHref(query), site).href;
  return (
    <section className="take-list no-print" aria-labelledby="take-list">
      <h2 id="take-list">{t('openData.takeList')}</h2>
      <details>
        <summary>{t('openData.formatsOfList')}</summary>
        <FormatLinks thing="list" href={href} locale={locale} />
      </details>
      <details>
        <summary>{t('openData.elsewhere')}</summary>
        <p>
          <a className="prose-link inline-block py-1.5" href={href.replace(localPath('/catalogue', locale), localPath('/data/use', locale))} rel="nofollow">
            {t('openData.use')}
          </a>
        </p>
        <p>{t('openData.call')}</p>
        <code className="address">{call}</code>
        <CopyButton text={call} label={t('openData.copyCall')} done={t('entryPage.copied')} failed={t('entryPage.copyFailed')} />
      </details>
      <details>
        <summary>{t('openData.citeList')}</summary>
        <Cited reference={listReference(describedList(snapshot, query, { locale, site, today }), total)} locale={locale} />
      </details>
    </section>
  );
}
