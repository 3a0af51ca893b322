import { translator } from '@/lib/messages/translator';
import { sayStatus } from '@/lib/pages/status';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

/** A page that could not be made, in words that need no script; `error.tsx` says the same in a page that is open already. */
export function FailedPage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale);
  sayStatus(500);
  return (
    <div className="page py-20">
      <h1 className="headline text-3xl">{t('error.failedTitle')}</h1>
      <p className="mt-3 max-w-[60ch] text-lg text-soft">{t('error.failedText')}</p>
      <p className="mt-8 flex gap-6">
        <a className="prose-link" href={localPath('/', locale)}>
          {t('error.toHome')}
        </a>
        <a className="prose-link" href={localPath('/catalogue', locale)}>
          {t('error.toCatalogue')}
        </a>
      </p>
    </div>
  );
}
