import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

const readers = [
  { title: 'home.branchTitle', text: 'home.branchText', links: ['branchNeed', 'branchHealth', 'branchChildren'] },
  { title: 'home.editTitle', text: 'home.editText', links: ['editMethod', 'editVocabulary', 'editUnknown'] },
  { title: 'home.fundTitle', text: 'home.fundText', links: ['fundInsights', 'fundChart', 'fundEvaluated', 'fundCaveats'] },
] as const;

const pages = {
  editMethod: '/about#selection',
  editVocabulary: '/vocabulary',
  fundInsights: '/insights',
  fundChart: '/insights/phase',
  fundCaveats: '/about#caveats',
} as const;

/** Where to begin, by who one is. */
export function Entrances({ links, locale }: { links: ReadonlyMap<string, string>; locale: Locale }) {
  const t = translator(locale);
  const address = (name: string) => links.get(name) ?? localPath(pages[name as keyof typeof pages], locale);
  return (
    <section aria-labelledby="who" className="mt-20">
      <h2 id="who" className="headline text-2xl">
        {t('home.who')}
      </h2>
      <ul className="mt-6 grid border-y border-ink lg:grid-cols-3">
        {readers.map((reader) => (
          <li key={reader.title} className="border-line py-6 not-last:max-lg:border-b lg:not-first:border-s lg:not-first:ps-8 lg:not-last:pe-8">
            <h3 className="headline text-xl">{t(reader.title)}</h3>
            <p className="mt-2 text-sm text-soft">{t(reader.text)}</p>
            <ul className="mt-3">
              {reader.links.map((name) => (
                <li key={name}>
                  <a className="prose-link inline-block py-1.5 text-sm" href={address(name)} data-soft>
                    {t(`home.${name}`)}
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
