import { Drawn } from '@/components/drawn/drawn';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { PlaceLinks } from './place-links';

const pages = [
  { path: '/catalogue', message: 'site.catalogue' },
  { path: '/insights', message: 'insights.title' },
  { path: '/vocabulary', message: 'site.vocabulary' },
  { path: '/glossary', message: 'site.glossary', inFooter: true },
  { path: '/data', message: 'site.data', inFooter: true },
  { path: '/share', message: 'site.share', inFooter: true },
  { path: '/about', message: 'site.about' },
] as const satisfies readonly { path: string; message: string; inFooter?: boolean }[];

/** `path`: where the reader is. */
export function SiteHeader({ path: here, locale }: { path: string; locale: Locale }) {
  const t = translator(locale);
  const links = pages.map(({ path, message, ...page }) => ({ href: localPath(path, locale), label: t(message), onlyWide: 'inFooter' in page }));
  return (
    <Drawn as="header" className="no-print border-b border-line">
      <div className="page flex flex-wrap items-baseline gap-x-8 gap-y-1 py-4">
        <a href={localPath('/', locale)} className="me-auto font-semibold tracking-tight" data-soft>
          {t('site.name')} <span className="font-normal text-soft">{t('site.tagline')}</span>
        </a>
        <nav aria-label={t('site.menu')} className="-mx-1.5 text-sm sm:-mx-2 sm:text-base">
          <PlaceLinks links={links} path={here} />
        </nav>
      </div>
    </Drawn>
  );
}
