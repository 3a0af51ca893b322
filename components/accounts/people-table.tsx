import { translator } from '@/lib/messages/translator';
import type { Role } from '@/lib/permissions/roles';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

export type ShownPerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly organisations: readonly { readonly slug: string; readonly name: string }[];
  readonly isDeactivated: boolean;
  readonly isWithoutGroup: boolean;
  readonly hasSecondFactor: boolean;
  readonly lastSignedIn: Date | null;
};

/** Everybody with an account; a name leads to what can be changed. */
export function PeopleTable({ people, locale }: { readonly people: readonly ShownPerson[]; readonly locale: Locale }) {
  const t = translator(locale);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <div className="people-frame" role="region" aria-label={t('accounts.people.everybody')} tabIndex={0}>
      <table className="people-table">
        <thead>
          <tr>
            {(['name', 'role', 'organisations', 'lastSignedIn'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`accounts.people.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} className={person.isDeactivated ? 'text-soft' : ''}>
              <th scope="row">
                <a className="prose-link font-semibold" href={localPath(`/workspace/people/${encodeURIComponent(person.id)}`, locale)}>
                  {person.name}
                </a>
                <span className="block text-xs font-normal text-soft">{person.email}</span>
              </th>
              <td>
                {t(`accounts.roles.${person.role}`)}
                {person.isDeactivated ? <strong className="block text-xs font-semibold">{t('accounts.people.deactivated')}</strong> : null}
                {person.isWithoutGroup ? <strong className="block text-xs font-semibold">{t('accounts.people.withoutGroup')}</strong> : null}
                {person.hasSecondFactor ? <span className="block text-xs text-soft">{t('accounts.people.secondStep')}</span> : null}
              </td>
              <td>{person.organisations.map(({ name }) => name).join(' · ') || <span className="text-soft">{t('accounts.people.noOrganisation')}</span>}</td>
              <td>{person.lastSignedIn ? day.format(person.lastSignedIn) : t('accounts.people.never')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
