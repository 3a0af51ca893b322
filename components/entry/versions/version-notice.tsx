import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { dateInWords } from '../dates';

/** Says which state of the entry this is, and where the present one stands. */
export function VersionNotice({ slug, version: { at, isCurrent }, locale }: { slug: string; version: { readonly at: Date; readonly isCurrent: boolean }; locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="page pt-6">
      <p className="border-s-4 border-edge bg-wash px-4 py-3">
        {t(isCurrent ? 'versions.isCurrent' : 'versions.isOlder', { day: dateInWords(at.toISOString().slice(0, 10), locale) })}{' '}
        <a className="prose-link" href={localPath(`/catalogue/${slug}`, locale)}>
          {t('versions.toPresent')}
        </a>
      </p>
    </div>
  );
}
