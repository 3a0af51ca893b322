import type { DimensionNeeds } from '@/lib/catalogue/overview';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

/** The needs under their dimensions of resilience, each with its number of practices. */
export function Needs({ dimensions, locale }: { dimensions: readonly DimensionNeeds[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="needs" className="mt-20">
      <h2 id="needs" className="headline text-2xl">
        {t('home.needs')}
      </h2>
      <p className="mt-1 text-soft">{t('home.needsText')}</p>
      <ul className="mt-7 grid gap-x-10 gap-y-9 sm:grid-cols-2 lg:grid-cols-3">
        {dimensions.map(({ dimension, needs }) => (
          <li key={dimension.slug}>
            <h3 className={`border-t-3 border-[var(--swatch)] pt-2.5 dimension-${dimension.slug}`}>
              <a href={dimension.href} data-soft className="flex justify-between gap-4 font-semibold hover:underline">
                {dimension.label} <span className="font-normal text-soft">{dimension.count}</span>
              </a>
            </h3>
            <ul className="mt-1.5">
              {needs.map((need) => (
                <li key={need.slug}>
                  <a href={need.href} data-soft className="flex justify-between gap-4 border-b border-line py-1.5 text-sm hover:bg-wash hover:underline">
                    {need.label} <span className="text-soft">{need.count}</span>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
