import type { FormAction } from '@/components/workspace/difference/form-action';
import { HiddenFields } from '@/components/workspace/difference/hidden-fields';
import { dayOf } from '@/components/workspace/difference/times';
import { fieldInWords } from '@/lib/messages/place-in-words';
import { spokenLocale, translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

type Sender = { readonly name: string | null; readonly email: string | null; readonly forgetAt: Date; readonly forgottenAt: Date | null };
type OriginProps = {
  readonly origin: { readonly receivedAt: Date; readonly language: Locale; readonly sender: Sender | null };
  readonly entryId: string;
  readonly forget: FormAction;
  readonly locale: Locale;
};

/** Tells those who review a proposal from outside where it came from, and editors whom they can answer. */
export function ProposalOrigin({ origin: { receivedAt, language, sender }, entryId, forget, locale }: OriginProps) {
  const t = translator(locale);
  const inLanguage = new Intl.DisplayNames(spokenLocale(locale), { type: 'language' }).of(language) ?? language;
  return (
    <section aria-labelledby="proposal-heading" className="proposal-origin">
      <h2 id="proposal-heading">{t('share.origin.title')}</h2>
      <p>{t('share.origin.received', { day: dayOf(receivedAt, locale), language: inLanguage })}</p>
      <p>{t('share.origin.where', { field: fieldInWords('participants', locale), place: fieldInWords('placeNote', locale) })}</p>
      {sender ? <SenderPart sender={sender} entryId={entryId} forget={forget} locale={locale} /> : null}
    </section>
  );
}

function SenderPart({ sender: { name, email, forgetAt, forgottenAt }, entryId, forget, locale }: { sender: Sender } & Pick<OriginProps, 'entryId' | 'forget' | 'locale'>) {
  const t = translator(locale);
  if (forgottenAt) return <p>{t('share.origin.forgotten', { day: dayOf(forgottenAt, locale) })}</p>;
  if (!name && !email) return <p>{t('share.origin.none')}</p>;
  return (
    <div className="proposal-sender">
      <h3>{t('share.origin.sender')}</h3>
      <p>
        <bdi>{name}</bdi>
        {name && email ? ', ' : null}
        {email ? <a href={`mailto:${email}`}>{email}</a> : null}
      </p>
      <p className="review-quiet">{t('share.origin.until', { day: dayOf(forgetAt, locale) })}</p>
      <form action={forget}>
        <HiddenFields values={{ entry: entryId, locale }} />
        <button className="button button-quiet">{t('share.origin.forget')}</button>
      </form>
    </div>
  );
}
