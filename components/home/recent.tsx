import { JourneyMark } from '@/components/journey/journey-mark';
import type { Entry } from '@/lib/catalogue/entry';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

/** The entries added last, in short. */
export function Recent({ entries, locale }: { entries: readonly Entry[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="recent">
      <h2 id="recent" className="headline text-2xl">
        {t('home.recent')}
      </h2>
      <ul className="mt-3">
        {entries.map((entry) => (
          <li key={entry.slug} className="flex items-center justify-between gap-6 border-b border-line py-3">
            <a className="font-semibold hover:text-accent hover:underline" href={localPath(`/catalogue/${entry.slug}`, locale)} data-soft>
              {entry.title}
            </a>
            <JourneyMark
              primary={entry.classification.phase?.find((tag) => tag.primary)?.value}
              further={(entry.classification.phase ?? []).filter((tag) => !tag.primary).map((tag) => tag.value)}
            />
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a className="prose-link inline-block py-1.5 text-sm" href={localPath('/catalogue', locale)} data-soft>
          {t('home.allEntries')}
        </a>
      </p>
    </section>
  );
}
