import type { Tag } from '@/lib/catalogue/entry';
import { translator } from '@/lib/messages/translator';
import { termLabel, vocabularyOf } from '@/lib/vocabulary/lists';
import { localised } from '@/lib/vocabulary/locale';
import type { EntryView } from './entry-view';
import { StatedMark } from './stated-mark';
import { valueHref } from './value-href';

const ACROSS = 'cross-cutting';

/** The journey with the stops of this practice filled, named and linked. Work across several stops fills the line itself. */
export function EntryJourney({ view }: { view: EntryView }) {
  const { entry, locale } = view;
  const t = translator(locale);
  const tags = entry.classification.phase ?? [];
  const across = tags.find(({ value }) => value === ACROSS);
  const stops = vocabularyOf('phase').terms.filter(({ slug }) => slug !== ACROSS);
  return (
    <section aria-label={t('entryPage.journey')} className="mt-7">
      <ol className={`stops${across ? ' stops-across' : ''}`}>
        {stops.map((stop) => {
          const tag = tags.find(({ value }) => value === stop.slug);
          return (
            <li key={stop.slug} className={`stop ${tag ? (tag.primary ? 'stop-main' : 'stop-also') : 'stop-off'}`} aria-hidden={tag ? undefined : true}>
              <span className="stop-dot" aria-hidden="true" />
              <span className="stop-label">{tag ? <Stop tag={tag} view={view} /> : localised(stop.short ?? stop.label, locale)}</span>
            </li>
          );
        })}
      </ol>
      {across ? (
        <p className="stop-across">
          <Stop tag={across} view={view} />
        </p>
      ) : null}
      {tags.length === 0 ? <p className="mt-3 text-sm text-soft">{t('entryPage.journeyUnknown')}</p> : null}
    </section>
  );
}

/** A stop of this practice: its rank is told where it has several, and whether a source states it. */
function Stop({ tag, view: { locale, entry } }: { tag: Tag; view: EntryView }) {
  const t = translator(locale);
  const alone = entry.classification.phase?.length === 1;
  const stated = tag.basis === 'stated';
  return (
    <>
      <a className="stop-name prose-link" href={valueHref('phase', tag.value, locale)} data-soft>
        {termLabel('phase', tag.value, locale)}
      </a>
      {alone && !stated ? null : (
        <span className="stop-rank">
          {alone ? null : t(tag.primary ? 'entryPage.main' : 'entryPage.also')}
          {stated ? <StatedMark locale={locale} short /> : null}
        </span>
      )}
    </>
  );
}
