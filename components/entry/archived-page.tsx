import type { Entry } from '@/lib/catalogue/entry';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { dateInWords } from './dates';

type Archived = { readonly entry: Pick<Entry, 'title'>; readonly day: string; readonly reason: string };

/** The address of an entry that was taken out of the catalogue says so, and why. */
export function ArchivedPage({ archived: { entry: { title }, day, reason }, locale }: { archived: Archived; locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="page py-20">
      <h1 className="headline text-3xl">{title}</h1>
      <p className="mt-4 max-w-[60ch] text-lg">{t('versions.archived', { day: dateInWords(day, locale) })}</p>
      <blockquote className="mt-4 max-w-[60ch] border-s-4 border-edge ps-4">{reason}</blockquote>
      <p className="mt-8">
        <a className="prose-link" href={localPath('/catalogue', locale)}>
          {t('error.toCatalogue')}
        </a>
      </p>
    </div>
  );
}
