import type { CatalogueQuery, Place } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { KeptFields } from './kept-fields';

const bounds = [
  { name: 'from', label: 'catalogue.yearsFrom' },
  { name: 'to', label: 'catalogue.yearsTo' },
] as const;

/** Entries whose period overlaps these years. */
export function YearRange({ query, place, locale }: { query: CatalogueQuery; place: Place; locale: Locale }) {
  const t = translator(locale);
  return (
    <form action={localPath(place.path, locale)} data-soft className="py-4">
      <fieldset>
        <legend className="text-xs font-semibold">{t('catalogue.years')}</legend>
        <div className="mt-2 flex items-end gap-2">
          {bounds.map(({ name, label }) => (
            <label key={name} className="flex-1 text-xs text-soft">
              {t(label)}
              <input key={query[name] ?? ''} name={name} inputMode="numeric" pattern="\d{4}" maxLength={4} defaultValue={query[name] ?? ''} className="field mt-1 block w-full text-ink" />
            </label>
          ))}
          <button type="submit" className="button button-quiet px-3">
            {t('catalogue.apply')}
          </button>
        </div>
      </fieldset>
      <KeptFields query={query} except={['from', 'to']} place={place} />
    </form>
  );
}
