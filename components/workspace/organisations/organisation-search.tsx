import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

export const organisationStates = ['new', 'unused'] as const;
export type OrganisationState = (typeof organisationStates)[number];
type OrganisationSearchProps = { readonly words: string; readonly state: OrganisationState | null; readonly locale: Locale };

/** By a name, and by whether readers and entries have them. */
export function OrganisationSearch({ words, state, locale }: OrganisationSearchProps) {
  const t = translator(locale);
  return (
    <search className="my-4">
      <form action={localPath('/workspace/organisations', locale)} className="flex flex-wrap items-end gap-3">
        <label className="flex min-w-0 flex-auto flex-col gap-1">
          <span className="font-semibold">{t('organisationsPage.search')}</span>
          <input className="field w-full" type="search" name="q" defaultValue={words} maxLength={200} />
        </label>
        <label className="flex flex-col gap-1">
          <span className="font-semibold">{t('organisationsPage.show')}</span>
          <select className="field" name="show" defaultValue={state ?? ''}>
            <option value="">{t('organisationsPage.all')}</option>
            {organisationStates.map((one) => (
              <option key={one} value={one}>
                {t(`organisationsPage.states.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button button-quiet">
          {t('organisationsPage.find')}
        </button>
      </form>
    </search>
  );
}
