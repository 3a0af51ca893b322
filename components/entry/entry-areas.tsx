import { translator } from '@/lib/messages/translator';
import { termLabel } from '@/lib/vocabulary/lists';
import type { EntryView } from './entry-view';
import { StatedMark } from './stated-mark';
import { valueHref } from './value-href';

/** What an enabler strengthens: its main area filled, further ones outlined. */
export function EntryAreas({ view: { entry, locale } }: { view: EntryView }) {
  const t = translator(locale);
  const areas = [...(entry.classification['enabler-area'] ?? [])].sort((a, b) => Number(b.primary) - Number(a.primary));
  if (areas.length === 0) return null;
  return (
    <section aria-label={t('entryPage.areas')} className="mt-7">
      <p className="text-sm text-soft">{t('entryPage.areas')}</p>
      <ul className="areas">
        {areas.map((area) => (
          <li key={area.value} className={area.primary ? 'area-main' : 'area-also'}>
            <span className="area-dot" aria-hidden="true" />
            <a className="prose-link" href={valueHref('enabler-area', area.value, locale)} data-soft>
              {termLabel('enabler-area', area.value, locale)}
            </a>
            {areas.length > 1 ? <span className="stop-rank">{t(area.primary ? 'entryPage.main' : 'entryPage.also')}</span> : null}
            {area.basis === 'stated' ? <StatedMark locale={locale} short /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
