import { FieldDifferenceView } from '@/components/workspace/difference/field-difference';
import type { Entry } from '@/lib/catalogue/entry';
import { publicPictures } from '@/lib/catalogue/public-pictures';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { Draft } from '@/lib/drafting/draft';
import { difference } from '@/lib/drafting/difference/difference';
import { toldIn } from '@/lib/messages/difference-in-words';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { dateInWords } from '../dates';

type Version = { readonly number: number; readonly at: Date; readonly note: string | null; readonly entry: Entry; readonly isCurrent: boolean };
type ListProps = { readonly entry: Entry; readonly snapshot: Snapshot; readonly versions: readonly Version[]; readonly locale: Locale };

/** Pictures that readers see no more are told of, and not shown. */
function withShownPictures(entry: Entry, snapshot: Snapshot): Draft {
  const shown = publicPictures(snapshot);
  return { ...entry, pictures: entry.pictures.map((picture) => ({ ...picture, picture: shown.has(picture.picture) ? picture.picture : undefined })) };
}

/** Every published state of an entry, the newest first, each with what changed since the one before. */
export function VersionList({ entry, snapshot, versions, locale }: ListProps) {
  const t = translator(locale);
  const told = toldIn(locale, { organisation: (slug) => snapshot.organisations.get(slug)?.name ?? slug, entry: (slug) => snapshot.bySlug.get(slug)?.title ?? slug });
  return (
    <div className="page py-10">
      <p>
        <a className="prose-link" href={localPath(`/catalogue/${entry.slug}`, locale)}>
          {entry.title}
        </a>
      </p>
      <h1 className="headline mt-2 text-3xl">{t('versions.heading')}</h1>
      {versions.map((version, i) => {
        const before = versions[i + 1];
        const day = dateInWords(version.at.toISOString().slice(0, 10), locale);
        const changes = before ? difference(withShownPictures(before.entry, snapshot), withShownPictures(version.entry, snapshot), told) : [];
        return (
          <section key={`${version.number} ${i}`} className="mt-10" aria-labelledby={`version-${i}`}>
            <h2 id={`version-${i}`} className="border-b border-ink pb-2 text-lg font-semibold">
              {day}
            </h2>
            {version.note ? <p className="mt-3">{version.note}</p> : null}
            <p className="mt-3">
              {before ? t('versions.changed', { count: changes.length }) : t('versions.first')}{' '}
              <a className="prose-link" href={localPath(`/catalogue/${entry.slug}/versions/${version.number}`, locale)}>
                {t('versions.read', { day })}
              </a>
            </p>
            {changes.length > 0 && (
              <details className="mt-3">
                <summary>{t('versions.show')}</summary>
                {changes.map((found) => (
                  <FieldDifferenceView key={found.field} found={found} names={{ before: t('versions.before'), after: t('versions.after') }} locale={locale} />
                ))}
              </details>
            )}
          </section>
        );
      })}
    </div>
  );
}
