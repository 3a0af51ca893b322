import { catalogueHref } from '@/lib/catalogue/href';
import type { CatalogueQuery, Place } from '@/lib/catalogue/types';
import { insightsPlace } from '@/lib/insights/places';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { parts, type Part, type PlannedSection } from './sections';

/** The page of a part, or of the overview. */
export function partPlace(part: Part | null): Place {
  return insightsPlace('', part ? [['part', part]] : []);
}

type PartLinksProps = { readonly sections: readonly PlannedSection[]; readonly now: Part | null; readonly query: CatalogueQuery; readonly locale: Locale };

/** The overview and the parts that have something to say under this filter. */
export function PartLinks({ sections, now, query, locale }: PartLinksProps) {
  const t = translator(locale);
  const shown: readonly (Part | null)[] = [null, ...parts.filter((part) => part === 'compare' || sections.some(({ id }) => id === part))];
  return (
    <nav className="insights-parts no-print" aria-label={t('insightsPage.parts')}>
      <ul>
        {shown.map((part) => (
          <li key={part}>
            <a href={catalogueHref(query, locale, partPlace(part))} data-soft aria-current={part === now ? 'page' : undefined}>
              {t(`insightsPage.sections.${part ?? 'overview'}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
