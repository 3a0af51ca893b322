import { Drawn } from '@/components/drawn/drawn';
import { LinkedBlock } from '@/components/linked/linked-block';
import { entryDocument } from '@/lib/interchange/linked/site-nodes';
import { translator } from '@/lib/messages/translator';
import type { Citing } from './cite';
import { EntryAreas } from './entry-areas';
import { EntryHead } from './entry-head';
import { EntryJourney } from './entry-journey';
import type { EntryView } from './entry-view';
import { Glance } from './glance';
import { NotKnown } from './not-known';
import { recordSections } from './record-sections';
import { Outline, Sections } from './section';
import { textSections } from './text-sections';

/** An entry, whole. The facts and the outline stand at the side on wide screens; on narrow ones the same lists fold under the lead. */
export function EntryPage({ view, citing }: { view: EntryView; citing: Citing }) {
  const { locale } = view;
  const t = translator(locale);
  const texts = textSections(view);
  const record = recordSections(view, citing);
  return (
    <Drawn as="article" className="page entry">
      {citing.files?.thing === 'entry' && <LinkedBlock document={entryDocument(view.entry, view.snapshot, { site: new URL('/', citing.reference.url), locale })} />}
      <EntryHead view={view}>
        {view.entry.kind === 'practice' ? <EntryJourney view={view} /> : <EntryAreas view={view} />}
      </EntryHead>
      <div className="entry-side">
        <section aria-labelledby="glance-heading">
          <h2 id="glance-heading">{t('entryPage.glance')}</h2>
          <details>
            <summary>{t('entryPage.glance')}</summary>
            <Glance view={view} />
          </details>
        </section>
        <nav aria-labelledby="outline-heading" className="no-print">
          <h2 id="outline-heading">{t('entryPage.outline')}</h2>
          <details>
            <summary>{t('entryPage.outline')}</summary>
            <Outline sections={[...texts, ...record]} locale={locale} />
          </details>
        </nav>
      </div>
      <div className="entry-body">
        <div className="reading font-reading">
          <Sections sections={texts} locale={locale} />
          <NotKnown view={view} />
          <p className="not-known">{t('entryPage.inspires')}</p>
        </div>
        <div className="record">
          <Sections sections={record} locale={locale} />
        </div>
      </div>
    </Drawn>
  );
}
