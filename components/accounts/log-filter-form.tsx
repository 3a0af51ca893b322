import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import type { LoggedType } from './log-types';

type LogFilterFormProps = {
  readonly filter: { readonly person: string | null; readonly type: LoggedType | null; readonly from: string | null; readonly to: string | null };
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly types: readonly LoggedType[];
  readonly locale: Locale;
};

/** Whose, what and when; an address of its own for every answer. */
export function LogFilterForm({ filter, people, types, locale }: LogFilterFormProps) {
  const t = translator(locale);
  const path = localPath('/workspace/log', locale);
  const label = 'flex min-w-0 flex-col gap-1 text-sm font-semibold';
  return (
    <form action={path} className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <label className={label}>
        {t('accounts.log.person')}
        <select name="person" defaultValue={filter.person ?? ''} className="field max-w-full font-normal">
          <option value="">{t('accounts.log.anybody')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className={label}>
        {t('accounts.log.type')}
        <select name="type" defaultValue={filter.type ?? ''} className="field max-w-full font-normal">
          <option value="">{t('accounts.log.anything')}</option>
          {types.map((type) => (
            <option key={type} value={type}>
              {t(`accounts.log.types.${type}`)}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((name) => (
        <label key={name} className={label}>
          {t(`accounts.log.${name}`)}
          <input type="date" name={name} defaultValue={filter[name] ?? ''} className="field font-normal" />
        </label>
      ))}
      <button type="submit" className="button">
        {t('accounts.log.filter')}
      </button>
      {Object.values(filter).some(Boolean) ? (
        <a className="prose-link self-center text-sm" href={path}>
          {t('accounts.log.reset')}
        </a>
      ) : null}
    </form>
  );
}
