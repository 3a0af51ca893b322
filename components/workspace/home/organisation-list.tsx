import './home.css';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type Counted = { readonly slug: string; readonly name: string; readonly count: number };

/** Organisations, each with the number of entries that its list has. */
export function OrganisationList({ organisations, locale, isAll = false }: { organisations: readonly Counted[]; locale: Locale; isAll?: boolean }) {
  const t = translator(locale);
  return (
    <ul className={`organisation-counts ${isAll ? 'organisation-all' : ''}`}>
      {organisations.map(({ slug, name, count }) => (
        <li key={slug}>
          <a className="work-title" href={`${localPath('/workspace', locale)}?organisation=${slug}`}>
            {name}
          </a>
          <span>{t('workspace.organisationCount', { count })}</span>
        </li>
      ))}
    </ul>
  );
}

/** At home: the viewer's own organisations, and for those who look after the collection the way to all. */
export function OrganisationSection({ own, seesAll, locale }: { own: readonly Counted[]; seesAll: boolean; locale: Locale }) {
  if (own.length === 0 && !seesAll) return null;
  const t = translator(locale);
  return (
    <section aria-labelledby="by-organisation" className="work-organisations">
      <h2 id="by-organisation">{t('workspace.organisations')}</h2>
      {own.length > 0 && <OrganisationList organisations={own} locale={locale} />}
      {seesAll && (
        <p>
          <a className="prose-link" href={`${localPath('/workspace', locale)}?list=organisations`}>
            {t('workspace.allOrganisations')}
          </a>
        </p>
      )}
    </section>
  );
}
