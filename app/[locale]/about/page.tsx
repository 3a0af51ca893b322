import type { Metadata } from 'next';
import { aboutBlocks } from '@/components/pages/about-blocks';
import { BlockView } from '@/components/pages/block-view';
import { RecoveredReport } from '@/components/pages/recovered-report';
import { currentSnapshot } from '@/lib/catalogue/current';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { localised, localPath } from '@/lib/vocabulary/locale';

type AboutProps = PageProps<'/[locale]/about'>;

export async function generateMetadata({ params }: AboutProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = translator(locale);
  return { title: t('aboutPage.title'), description: t('aboutPage.lead'), alternates: { canonical: localPath('/about', locale) } };
}

export default async function AboutPage({ params }: AboutProps) {
  const locale = await pageLocale(params);
  const t = translator(locale);
  return (
    <div className="page with-side">
      <div className="with-side-main">
        <h1 className="headline text-4xl">{t('aboutPage.title')}</h1>
        <p className="entry-lead">{t('aboutPage.lead')}</p>
        <div className="reading font-reading">
          {aboutBlocks.map((block) => (
            <BlockView key={block.id} block={block} locale={locale}>
              {block.id === 'report' ? <RecoveredReport snapshot={currentSnapshot()} view={{ locale, words: { unknown: t('catalogue.unknown') } }} /> : null}
            </BlockView>
          ))}
        </div>
      </div>
      <div className="with-side-side no-print">
        <nav aria-labelledby="contents">
          <h2 id="contents">{t('aboutPage.contents')}</h2>
          <ul className="outline-list">
            {aboutBlocks.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{localised(title, locale)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}
