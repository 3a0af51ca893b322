import type { SearchResult } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

/** What the typed words could also mean: another spelling, or filters they name. */
export function Offers({ result, locale }: { result: SearchResult; locale: Locale }) {
  const t = translator(locale);
  const { didYouMean, interpretations } = result;
  return (
    <>
      {didYouMean ? (
        <p className="mt-3">
          {t.rich('catalogue.didYouMean', {
            label: didYouMean.label,
            count: didYouMean.count,
            link: (text) => (
              <a className="prose-link font-semibold" href={didYouMean.href} data-soft>
                {text}
              </a>
            ),
          })}
        </p>
      ) : null}
      {interpretations.length > 0 ? (
        <p className="mt-3 flex flex-wrap items-baseline gap-2 text-xs text-soft">
          {t('catalogue.readAs')}
          {interpretations.map((offer) => (
            <a key={offer.href} href={offer.href} data-soft rel="nofollow" className="rounded border border-edge px-2 py-1 text-ink hover:border-ink hover:bg-wash">
              {offer.label} <span className="text-soft">{offer.count}</span>
            </a>
          ))}
        </p>
      ) : null}
    </>
  );
}
