import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type OtherWaysInProps = { readonly locale: Locale; readonly next: string; readonly oidc: string | undefined };

/** What to do without a password at hand; and an organisation's own login, which is an address because forms may not lead to other hosts. */
export function OtherWaysIn({ locale, next, oidc }: OtherWaysInProps) {
  const t = translator(locale);
  return (
    <section aria-labelledby="other-ways" className="border-t border-line pt-6">
      <h2 id="other-ways" className="font-semibold">
        {t('accounts.signIn.other')}
      </h2>
      {oidc ? (
        <p className="mt-3">
          <a className="button button-quiet" href={`/api/auth/oidc?${new URLSearchParams({ next, locale })}`}>
            {t('accounts.signIn.oidc', { name: oidc })}
          </a>
        </p>
      ) : null}
      <ul className="mt-3 flex flex-col gap-2">
        <li>
          <a className="prose-link" href={localPath('/sign-in/forgotten', locale)}>
            {t('accounts.signIn.forgotten')}
          </a>
        </li>
        <li>
          <a className="prose-link" href={`${localPath('/sign-in/link', locale)}?${new URLSearchParams({ next })}`}>
            {t('accounts.signIn.link')}
          </a>
        </li>
      </ul>
    </section>
  );
}
