import type { SearchResult } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

/** What was searched in place of misspelt words, and the filters that words name. */
export function Offers({ result, locale }: { result: SearchResult; locale: Locale }) {
  const t = translator(locale);
  const { corrections, interpretations } = result;
  return (
    <>
      {corrections.map(({ typed, meant, href }) => (
        <p key={href} className="mt-3">
          {t.rich('catalogue.corrected', {
            meant,
            typed,
            em: (text) => <em className="font-semibold">{text}</em>,
            link: (text) => (
              <a className="prose-link" href={href} data-soft rel="nofollow">
                {text}
              </a>
            ),
          })}
        </p>
      ))}
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
