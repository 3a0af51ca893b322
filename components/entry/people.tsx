import type { Entry } from '@/lib/catalogue/entry';
import { translator } from '@/lib/messages/translator';
import { termLabel } from '@/lib/vocabulary/lists';
import type { EntryView } from './entry-view';
import { Paragraphs } from './paragraphs';
import { valueHref } from './value-href';

/** Who took part, how migrants took part, and the organisations with their type and role. */
export function People({ view }: { view: EntryView }) {
  const { entry, locale } = view;
  const t = translator(locale);
  return (
    <>
      {entry.participants ? <Paragraphs text={entry.participants} /> : null}
      {entry.migrantsRole ? (
        <>
          <h3>{t('entryPage.migrantsRole')}</h3>
          <Paragraphs text={entry.migrantsRole} />
        </>
      ) : null}
      {entry.organisations.length + entry.unnamedPartners.length > 0 ? (
        <>
          <h3>{t('entryPage.organisations')}</h3>
          <Organisations view={view} />
        </>
      ) : null}
    </>
  );
}

function Organisations({ view: { entry, snapshot, locale } }: { view: EntryView }) {
  return (
    <ul className="organisations">
      {[...rolesBySlug(entry)].map(([slug, roles]) => {
        const organisation = snapshot.organisations.get(slug);
        return (
          <li key={slug}>
            <a className="prose-link" href={valueHref('organisation', slug, locale)} data-soft>
              {organisation?.name ?? slug}
            </a>
            <span>{organisation ? termLabel('organisation-type', organisation.type, locale) : null}</span>
            <span>{roles.map((role) => termLabel('organisation-role', role, locale)).join(', ')}</span>
          </li>
        );
      })}
      {entry.unnamedPartners.map(({ description, type, role }) => (
        <li key={`${description}/${role}`}>
          <span>{description}</span>
          <span>{termLabel('organisation-type', type, locale)}</span>
          <span>{termLabel('organisation-role', role, locale)}</span>
        </li>
      ))}
    </ul>
  );
}

function rolesBySlug({ organisations }: Entry): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, string[]>();
  for (const { organisation, role } of organisations) roles.set(organisation, [...(roles.get(organisation) ?? []), role]);
  return roles;
}
