import { translator } from '@/lib/messages/translator';
import { termOf, vocabularyOf } from '@/lib/vocabulary/lists';
import { localised } from '@/lib/vocabulary/locale';
import type { EntryView } from './entry-view';
import { StatedMark } from './stated-mark';
import { Lines } from './lines';
import { valueHref } from './value-href';

/** The band of cost per person reached, and who paid. */
export function Cost({ view: { entry, locale } }: { view: EntryView }) {
  const tag = entry.classification.cost?.[0];
  const band = tag && termOf('cost', tag.value);
  return (
    <>
      {tag && band ? (
        <p>
          {localised(vocabularyOf('cost').label, locale)}
          {': '}
          <a className="prose-link" href={valueHref('cost', band.slug, locale)} data-soft>
            {localised(band.label, locale)}
          </a>{' '}
          {tag.basis === 'stated' ? <StatedMark locale={locale} /> : null}
        </p>
      ) : null}
      {entry.funding.length > 0 ? (
        <>
          {band ? <h3>{translator(locale)('entryPage.fundedBy')}</h3> : null}
          <Lines lines={entry.funding} />
        </>
      ) : null}
    </>
  );
}
