import type { Organisation } from '@/lib/catalogue/entry';
import { translator } from '@/lib/messages/translator';
import { termLabel } from '@/lib/vocabulary/lists';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type Row = Organisation & { readonly published: number; readonly drafts: number; readonly isPublic: boolean };

/** Organisations with what they are, and how many entries name them. */
export function OrganisationRows({ organisations, locale }: { organisations: readonly Row[]; locale: Locale }) {
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
