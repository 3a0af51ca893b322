import { translator } from '@/lib/messages/translator';
import { vocabularyOf } from '@/lib/vocabulary/lists';
import { localised } from '@/lib/vocabulary/locale';
import type { EntryView } from './entry-view';
import { StatedMark } from './stated-mark';

/** The three marks of a good partnership, each with its answer; one that nobody looked at is not known. */
export function PartnershipQuality({ view: { entry, locale } }: { view: EntryView }) {
  const t = translator(locale);
  return (
    <dl className="criteria">
      {vocabularyOf('partnership-criterion').terms.map(({ slug, label, definition }) => {
        const answer = entry.partnershipQuality[slug as keyof typeof entry.partnershipQuality];
        return (
          <div key={slug}>
            <dt>{localised(label, locale)}</dt>
            <dd>
              <strong className={answer ? 'criterion-known' : 'criterion-unknown'}>{t(`entryPage.criterion.${answer?.value ?? 'unknown'}`)}</strong>{' '}
              {answer?.basis === 'stated' ? <StatedMark locale={locale} /> : null}
              {answer?.note ? <p>{answer.note}</p> : null}
              {definition ? <p className="criterion-meaning">{localised(definition, locale)}</p> : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
