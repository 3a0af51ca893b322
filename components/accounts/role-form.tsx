import { translator } from '@/lib/messages/translator';
import { roles, type Role } from '@/lib/permissions/roles';
import type { Locale } from '@/lib/vocabulary/locale';

type RoleFormProps = { readonly action: (form: FormData) => Promise<void>; readonly id: string; readonly role: Role; readonly locale: Locale };

export function RoleForm({ action, id, role, locale }: RoleFormProps) {
  const t = translator(locale);
  return (
    <form action={action} className="flex flex-col gap-4">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="person" value={id} />
      <fieldset>
        <legend className="sr-only">{t('accounts.people.role')}</legend>
        {roles.map((value) => (
          <label key={`${value} ${role}`} className="flex items-baseline gap-3 py-1.5">
            <input type="radio" name="role" value={value} defaultChecked={value === role} className="size-4 shrink-0 accent-accent" />
            <span>
              {t(`accounts.roles.${value}`)} <span className="block text-xs text-soft">{t(`accounts.roleMeans.${value}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="button button-quiet self-start">
        {t('accounts.people.changeRole')}
      </button>
    </form>
  );
}
