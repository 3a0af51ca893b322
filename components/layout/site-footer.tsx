import { Drawn } from '@/components/drawn/drawn';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

const links = [
  { path: '/about', message: 'site.about' },
  { path: '/about#sources', message: 'site.sources' },
  { path: '/about#accessibility', message: 'site.accessibility' },
  { path: '/about#privacy', message: 'site.privacy' },
  { path: '/glossary', message: 'site.glossary' },
  { path: '/data', message: 'dataPage.title' },
  { path: '/share', message: 'share.title' },
  { path: '/workspace', message: 'site.workspace' },
] as const;

export function SiteFooter({ locale, untranslated }: { locale: Locale; untranslated: boolean }) {
  const t = translator(locale);
  return (
    <Drawn as="footer" className="no-print mt-20 border-t border-line py-10 text-xs text-soft">
      <div className="page flex flex-wrap justify-between gap-x-16 gap-y-6">
        <div className="max-w-[46ch] space-y-2">
          <p>{t('site.footerNote')}</p>
          <p>{t('site.footerLicence')}</p>
          {untranslated ? <p>{t('site.notTranslated')}</p> : null}
        </div>
        <nav aria-label={t('site.footerLinks')}>
          <ul className="grid grid-cols-2 gap-x-10 gap-y-1">
            {links.map(({ path, message }) => (
              <li key={path}>
                <a className="inline-block py-1 hover:text-ink hover:underline" href={localPath(path, locale)}>
                  {t(message)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </Drawn>
  );
}
