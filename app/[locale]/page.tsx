import type { Metadata } from 'next';
import { SearchForm } from '@/components/catalogue/search-form';
import { Drawn } from '@/components/drawn/drawn';
import { EnablerAreas } from '@/components/home/enabler-areas';
import { Entrances } from '@/components/home/entrances';
import { Needs } from '@/components/home/needs';
import { Recent } from '@/components/home/recent';
import { JourneyLine } from '@/components/journey/journey-line';
import { whatMatters } from '@/components/journey/what-matters';
import { LinkedBlock } from '@/components/linked/linked-block';
import { currentSnapshot } from '@/lib/catalogue/current';
import { oncePerLocale } from '@/lib/catalogue/once';
import { overview } from '@/lib/catalogue/overview';
import { siteDocument } from '@/lib/interchange/linked/site-nodes';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { siteAddress } from '@/lib/site-address';
import { localPath } from '@/lib/vocabulary/locale';

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = translator(locale);
  return {
    title: { absolute: `${t('site.name')} ${t('site.tagline')}` },
    alternates: { canonical: new URL(localPath('/', locale), await siteAddress()) },
  };
}

const homeOf = oncePerLocale((snapshot, locale) => overview(snapshot, { locale, words: { unknown: translator(locale)('catalogue.unknown') } }));

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const home = homeOf(currentSnapshot(), locale);
  return (
    <Drawn className="page">
      <LinkedBlock document={siteDocument({ site: await siteAddress(), locale })} />
      <section className="pt-12 pb-14 lg:pt-20 lg:pb-16">
        <h1 className="headline max-w-[20ch] text-4xl">{t('home.title')}</h1>
        <div className="mt-7 grid gap-x-16 gap-y-6 lg:grid-cols-2 lg:items-center">
          <p className="max-w-[50ch] text-lg text-soft">
            {t('home.lead', { practices: home.practices, enablers: home.enablers, countries: home.countries })}
          </p>
          <SearchForm locale={locale} large />
        </div>
      </section>
      <section aria-labelledby="journey">
        <h2 id="journey" className="sr-only">
          {t('home.journey')}
        </h2>
        <JourneyLine stops={home.stops} findings={whatMatters(locale)} locale={locale} />
        <div className="mt-6 border-t border-line pt-3 text-xs text-soft lg:mt-8">
          <p className="max-w-[80ch]">
            {t.rich('home.across', {
              ...{ label: home.crossCutting.label, count: home.crossCutting.count },
              link: (text) => (
                <a className="prose-link text-ink" href={home.crossCutting.href} data-soft>
                  {text}
                </a>
              ),
            })}
            {' '}
            {t('home.crossCuttingText')} {t('home.stopsNote')} {t('home.findingsSource')}
          </p>
        </div>
      </section>
      <Needs dimensions={home.dimensions} locale={locale} />
      <Entrances links={home.entrances} locale={locale} />
      <div className="mt-20 grid gap-x-16 gap-y-14 lg:grid-cols-2">
        <EnablerAreas areas={home.enablerAreas} all={home.allEnablers} locale={locale} />
        <Recent entries={home.recent} locale={locale} />
      </div>
    </Drawn>
  );
}
