import { caveats } from '@/lib/messages/chart-in-words';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type LimitsProps = { readonly source: string; readonly licence: string; readonly locale: Locale };

/** What the numbers cannot say, whole, with where they come from. */
export function Limits({ source, licence, locale }: LimitsProps) {
  const t = translator(locale);
  return (
    <section className="limits" aria-labelledby="limits">
      <h2 id="limits">{t('insightsPage.limits')}</h2>
      <ul>
        {caveats(locale).map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      <p>
        {source}. {licence}.{' '}
        <a className="prose-link" href={localPath('/about#counting', locale)}>
          {t('insightsPage.method')}
        </a>
      </p>
    </section>
  );
}
