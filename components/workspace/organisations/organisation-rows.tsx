import type { ListedOrganisation } from '@/lib/editorial/organisations/work-organisations';
import { translator } from '@/lib/messages/translator';
import { termLabel } from '@/lib/vocabulary/lists';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

/** Organisations with what they are, and how many entries name them. */
export function OrganisationRows({ organisations, locale }: { organisations: readonly ListedOrganisation[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul className="work-items">
      {organisations.map(({ slug, name, type, country, published, drafts, isPublic }) => (
        <li key={slug}>
          <a className="work-title" href={localPath(`/workspace/organisations/${slug}`, locale)}>
            <bdi>{name}</bdi>
          </a>
          <p>
            {[
              termLabel('organisation-type', type, locale),
              ...(country ? [termLabel('country', country, locale)] : []),
              t('organisationsPage.published', { count: published }),
              t('organisationsPage.drafts', { count: drafts }),
              ...(isPublic ? [] : [t('organisationsPage.onlyDrafts')]),
            ].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
