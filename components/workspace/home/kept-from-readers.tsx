import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type Kept = { readonly entryId: string; readonly slug: string; readonly revision: number; readonly reason: string; readonly why: 'omitted' | 'as-before' | 'quarantined' };

/** For administrators: entries that readers do not see as they are stored, each with why and the way to it. */
export function KeptFromReaders({ kept, locale }: { kept: readonly Kept[]; locale: Locale }) {
  if (kept.length === 0) return null;
  const t = translator(locale);
  return (
    <section className="work-notice work-notice-problem" aria-labelledby="kept-from-readers">
      <h2 id="kept-from-readers" className="font-semibold">
        {t('workspace.kept.heading', { count: kept.length })}
      </h2>
      <p className="mt-2">{t('workspace.kept.lead')}</p>
      <ul className="mt-2 list-disc ps-5">
        {kept.map(({ entryId, slug, revision, reason, why }) => (
          <li key={`${why} ${entryId}`} className="wrap-anywhere">
            <a className="prose-link" href={localPath(`/workspace/entries/${entryId}`, locale)}>
              {t('workspace.kept.entry', { slug, revision })}
            </a>{' '}
            {t(`workspace.kept.${why}`, { reason, slug })}
          </li>
        ))}
      </ul>
    </section>
  );
}
