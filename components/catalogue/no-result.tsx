import type { SearchResult } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

/** Nothing was found: what to leave out, and what that gives. */
export function NoResult({ result, locale }: { result: SearchResult; locale: Locale }) {
  const t = translator(locale);
  return (
    <section className="mt-8 max-w-[62ch] border-s-4 border-accent ps-5">
      <h2 className="headline text-2xl">{t('catalogue.noneTitle')}</h2>
      <p className="mt-2 text-soft">{t('catalogue.noneText')}</p>
      {result.relaxations.length > 0 ? (
        <>
          <p className="mt-5 font-semibold">{t('catalogue.noneDrop')}</p>
          <ul className="mt-1">
            {result.relaxations.map((offer) => (
              <li key={offer.href}>
                <a className="prose-link inline-block py-1.5 wrap-anywhere" href={offer.href} data-soft>
                  {t.rich('catalogue.noneDropItem', { label: offer.label, count: offer.count, em: (text) => <em>{text}</em> })}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="mt-5">
        {t.rich('share.fromNothing', {
          a: (text) => (
            <a className="prose-link" href={localPath('/share', locale)}>
              {text}
            </a>
          ),
        })}
      </p>
    </section>
  );
}
