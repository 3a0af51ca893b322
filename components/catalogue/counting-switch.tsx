import { catalogueHref } from '@/lib/catalogue/href';
import type { CatalogueQuery, Place, TagCounting } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

const countings = [
  { tags: 'all', label: 'catalogue.countAll', hint: 'catalogue.countAllHint' },
  { tags: 'primary', label: 'catalogue.countPrimary', hint: 'catalogue.countPrimaryHint' },
] as const satisfies readonly { tags: TagCounting; label: string; hint: string }[];

/** Which tags match and count: all, or the primary value only, so that each practice counts once. */
export function CountingSwitch({ query, place, locale }: { query: CatalogueQuery; place: Place; locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="border-b border-line pb-3 text-xs text-soft">
      <p id="counting">{t('catalogue.counting')}</p>
      <ul aria-labelledby="counting" className="mt-1 flex gap-1">
        {countings.map(({ tags, label, hint }) => (
          <li key={tags}>
            <a
              href={catalogueHref({ ...query, tags, page: 1 }, locale, place)}
              data-soft
              rel="nofollow"
              title={t(hint)}
              aria-current={query.tags === tags ? 'true' : undefined}
              className="inline-block rounded border border-line px-2 py-1 hover:border-ink hover:text-ink aria-[current]:border-ink aria-[current]:bg-wash aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {t(label)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
