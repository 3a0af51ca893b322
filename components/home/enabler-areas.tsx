import { facetValueHtml } from '@/components/catalogue/facet-value-html';
import type { FacetValue } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

type EnablerAreasProps = { readonly areas: readonly FacetValue[]; readonly all: string; readonly locale: Locale };

export function EnablerAreas({ areas, all, locale }: EnablerAreasProps) {
  const t = translator(locale);
  const highest = Math.max(1, ...areas.map((area) => area.count));
  return (
    <section aria-labelledby="enablers">
      <h2 id="enablers" className="headline text-2xl">
        {t('home.enablers')}
      </h2>
      <p className="mt-1 text-soft">{t('home.enablersText')}</p>
      <ul className="mt-4 ms-2" dangerouslySetInnerHTML={{ __html: areas.map((area) => facetValueHtml(area, 'enabler-area', highest)).join('') }} />
      <p className="mt-3">
        <a className="prose-link inline-block py-1.5 text-sm" href={all} data-soft>
          {t('home.allEnablers')}
        </a>
      </p>
    </section>
  );
}
