import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { languageNames } from './language-names';

type Choice = { readonly missing: Locale | null; readonly count: number };

/** All values of the list, or those that a translator has to see to. */
export function ValueFilter({ list, choices, chosen, locale }: { list: string; choices: readonly Choice[]; chosen: Locale | null; locale: Locale }) {
  const t = translator(locale);
  const path = localPath(`/workspace/lists/${list}`, locale);
  return (
    <nav aria-label={t('lists.show')} className="value-filter">
      <ul>
        {choices.map(({ missing, count }) => (
          <li key={missing}>
            <a href={missing ? `${path}?missing=${missing}` : path} aria-current={missing === chosen ? 'page' : undefined}>
              {missing ? t('lists.without', { language: languageNames[missing], count }) : t('lists.all', { count })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
