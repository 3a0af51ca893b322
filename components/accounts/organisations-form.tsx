import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

type PlainAction = (form: FormData) => Promise<void>;
type OrganisationsFormProps = {
  readonly add: PlainAction;
  readonly remove: PlainAction;
  readonly id: string;
  readonly organisations: readonly { readonly slug: string; readonly name: string }[];
  readonly names: readonly string[];
  readonly locale: Locale;
};

/** The organisations of a person: taken away one by one, added by typing. */
export function OrganisationsForm({ add, remove, id, organisations, names, locale }: OrganisationsFormProps) {
  const t = translator(locale);
  return (
    <>
      {organisations.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {organisations.map(({ slug, name }) => (
            <li key={slug} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2">
              <span className="me-auto">{name}</span>
              <form action={remove}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="person" value={id} />
                <input type="hidden" name="organisation" value={slug} />
                <button type="submit" className="button button-quiet text-sm" aria-label={t('accounts.people.removeThat', { name })}>
                  {t('accounts.people.remove')}
                </button>
              </form>
            </li>
          ))}
        </ul>
      ) : null}
      <form action={add} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="person" value={id} />
        <label className="flex min-w-0 flex-auto flex-col gap-1">
          <span className="font-semibold">{t('accounts.people.addOrganisation')}</span>
          <input name="organisation" required autoComplete="off" list="organisation-names" className="field w-full" />
        </label>
        <datalist id="organisation-names">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit" className="button button-quiet">
          {t('accounts.people.add')}
        </button>
      </form>
    </>
  );
}
