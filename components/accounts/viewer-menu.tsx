import { translator } from '@/lib/messages/translator';
import type { Viewer } from '@/lib/permissions/roles';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type ViewerMenuProps = { readonly viewer: Viewer; readonly locale: Locale };

/** Who is signed in, and the way out. */
export function ViewerMenu({ viewer, locale }: ViewerMenuProps) {
  const t = translator(locale);
  return (
    <div role="group" aria-label={t('accounts.menu.label')} className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <p>
        <strong className="font-semibold">{viewer.name}</strong> <span className="text-soft">{t(`accounts.roles.${viewer.role}`)}</span>
      </p>
      <a href={localPath('/account', locale)} className="prose-link inline-flex min-h-6 items-center">
        {t('accounts.menu.account')}
      </a>
      <SignOutButton locale={locale} className="prose-link min-h-6 cursor-pointer" />
    </div>
  );
}

/** A plain form: it works before, or without, JavaScript. */
export function SignOutButton({ locale, className }: { readonly locale: Locale; readonly className: string }) {
  return (
    <form action="/api/auth/sign-out" method="post">
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" className={className}>
        {translator(locale)('accounts.menu.signOut')}
      </button>
    </form>
  );
}
