import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import '../globals.css';
import { arabic, naskh, reading, sans, sansExtended, serif, serifExtended } from '@/components/fonts/faces';
import { FailedWords } from '@/components/layout/failed-words';
import { OfflineNote } from '@/components/layout/offline-note';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { SoftNavigation } from '@/components/layout/soft-navigation';
import { direction, spokenLocale, translator } from '@/lib/messages/translator';
import { askedPath } from '@/lib/pages/asked-path';
import { siteAddress } from '@/lib/site-address';
import { isLocale } from '@/lib/vocabulary/locale';

const fontVariables = [sans, sansExtended, serif, serifExtended, reading, arabic, naskh].map((font) => font.variable).join(' ');

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#10151b' },
  ],
};

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return {
    metadataBase: await siteAddress(),
    title: { default: t('site.name'), template: t('site.titleSuffix', { title: '%s' }) },
    description: t('site.description'),
    icons: { icon: '/icon.svg' },
    // Title and description of each page come with it where it is shared in a message.
    openGraph: { siteName: t('site.name'), type: 'website' },
    ...(spokenLocale(locale) === locale ? {} : { robots: { index: false } }),
  };
}

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  return (
    <html lang={spokenLocale(locale)} dir={direction(locale)} className={fontVariables}>
      <head>
        <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={t('site.name')} />
      </head>
      <body className="font-sans">
        <a className="button no-print sr-only focus:not-sr-only focus:absolute focus:start-4 focus:top-3 focus:z-10" href="#content">
          {t('site.skip')}
        </a>
        <SoftNavigation />
        <SiteHeader path={await askedPath()} locale={locale} />
        <OfflineNote text={t('site.offline')} />
        <main id="content" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <SiteFooter locale={locale} untranslated={spokenLocale(locale) !== locale} />
        <FailedWords locale={locale} />
      </body>
    </html>
  );
}
