import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { dayOf, timeOf } from './times';

export type AskedProps = {
  readonly asked: { readonly reason: string; readonly at: Date; readonly by: { readonly name: string } | null };
  /** It was sent in again since. */
  readonly isAnswered: boolean;
  readonly locale: Locale;
};

/** Why the draft was sent back: for those who change it, and for those who look at it again. */
export function AskedChanges({ asked: { reason, at, by }, isAnswered, locale }: AskedProps) {
  const t = translator(locale);
  return (
    <section aria-labelledby="asked-heading" className="asked-changes">
      <h2 id="asked-heading">{t(isAnswered ? 'reviewPages.review.wereAsked' : 'reviewPages.review.areAsked')}</h2>
      <p className="remark-text">{reason}</p>
      <p className="remark-by">{t('reviewPages.comments.byAt', { name: by?.name ?? t('reviewPages.history.system'), day: dayOf(at, locale), time: timeOf(at, locale) })}</p>
    </section>
  );
}
