import { catalogueHref } from '@/lib/catalogue/href';
import { everything } from '@/lib/catalogue/query';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import { insightsPlace } from '@/lib/insights/places';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

/** From the small charts of a list to all of them. Charts know no order and no pages. */
export function DistributionsLink({ query, locale }: { query: CatalogueQuery; locale: Locale }) {
  const { sort, page, perPage } = everything;
  const href = catalogueHref({ ...query, tags: 'primary', sort, page, perPage }, locale, insightsPlace());
  return (
    <a className="prose-link text-ink" href={href} data-soft rel="nofollow">
      {translator(locale)('insightsPage.distributionsOfList')}
    </a>
  );
}
