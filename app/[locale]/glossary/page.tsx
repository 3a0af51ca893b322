import type { Metadata } from 'next';
import { glossaryLetters } from '@/components/pages/glossary-letters';
import { GlossaryGroup } from '@/components/pages/glossary-list';
import { glossary } from '@/lib/content/reference';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { localPath } from '@/lib/vocabulary/locale';

type GlossaryProps = PageProps<'/[locale]/glossary'>;

export async function generateMetadata({ params }: GlossaryProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const description = t('glossaryPage.lead', { count: glossary.length });
  return { title: t('glossaryPage.title'), description, alternates: { canonical: localPath('/glossary', locale) } };
}

export default async function GlossaryPage({ params }: GlossaryProps) {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const letters = glossaryLetters(glossary, locale);
  return (
    <div className="page reference">
      <h1 className="headline text-4xl">{t('glossaryPage.title')}</h1>
      <p className="entry-lead">{t('glossaryPage.lead', { count: glossary.length })}</p>
      <nav aria-label={t('glossaryPage.letters')} className="no-print mt-6">
        <ul className="letters">
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((group) => (
        <GlossaryGroup key={group.letter} group={group} locale={locale} />
      ))}
    </div>
  );
}
