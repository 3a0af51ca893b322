import { FactsTable } from '@/components/pages/facts-table';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { formats, type Suffix, type Thing } from '@/lib/interchange/formats';
import { formatInWords } from '@/lib/messages/format-in-words';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type FormatsTableProps = { readonly snapshot: Snapshot; readonly locale: Locale };

/** Every format with what can be had in it, each an address that answers. */
export function FormatsTable({ snapshot, locale }: FormatsTableProps) {
  const t = translator(locale);
  const pages = examplePages(snapshot);
  const rows = formats.map(({ suffix, of }) => ({
    key: suffix,
    name: <code>{`.${suffix}`}</code>,
    cells: [formatInWords(suffix, locale), <FormatLinks key="links" things={of} suffix={suffix} pages={pages} locale={locale} />],
  }));
  return <FactsTable className="parameters data-formats" columns={[t('dataPage.format'), t('dataPage.whatFor'), t('dataPage.hadOf')]} rows={rows} />;
}

type FormatLinksProps = { readonly things: readonly Thing[]; readonly suffix: Suffix; readonly pages: ReadonlyMap<Thing, string>; readonly locale: Locale };

function FormatLinks({ things, suffix, pages, locale }: FormatLinksProps) {
  const t = translator(locale);
  return (
    <ul className="data-links">
      {things.flatMap((thing) => {
        const page = pages.get(thing);
        if (page === undefined) return [];
        return (
          <li key={thing}>
            <a className="prose-link" href={localPath(`${page}.${suffix}`, locale)}>
              {t(`dataPage.things.${thing}`)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** A page of each kind; an empty collection has none of an entry. */
function examplePages({ entries, changes }: Snapshot): ReadonlyMap<Thing, string> {
  const slug = entries[0]?.slug;
  const revision = changes.findLast((change) => change.slug === slug)?.revision ?? 1;
  const ofEntry: [Thing, string][] = slug === undefined ? [] : [['entry', `/catalogue/${slug}`], ['version', `/catalogue/${slug}/versions/${revision}`]];
  return new Map([['list', '/catalogue'], ...ofEntry, ['chart', '/insights/phase'], ['vocabularies', '/vocabulary'], ['vocabulary', '/vocabulary/need'], ['dataset', '/data']]);
}
