import { translator } from '@/lib/messages/translator';
import { localised, localPath, type Locale } from '@/lib/vocabulary/locale';
import { translatedLocales } from '@/lib/vocabulary/untranslated';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';
import { languageNames } from './language-names';

export type ListRow = { readonly vocabulary: Vocabulary; readonly values: number; readonly edited: number; readonly missing: { readonly [L in Locale]?: number } };

/** Every list with how many of its values lack words in each language; a number leads to those values. */
export function ListTable({ rows, locale }: { rows: readonly ListRow[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {t('lists.list')}
          </th>
          <th scope="colgroup" colSpan={translatedLocales.length}>
            {t('lists.missingIn')}
          </th>
        </tr>
        <tr>
          {translatedLocales.map((language) => (
            <th key={language} scope="col" lang={language}>
              {languageNames[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.vocabulary.list} row={row} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}

function TableRow({ row: { vocabulary, values, edited, missing }, locale }: { row: ListRow; locale: Locale }) {
  const t = translator(locale);
  const path = localPath(`/workspace/lists/${vocabulary.list}`, locale);
  return (
    <tr>
      <th scope="row">
        <a className="work-title" href={path}>
          {localised(vocabulary.label, locale)}
        </a>
        <span>{[t('lists.values', { count: values }), ...(edited > 0 ? [t('lists.editedCount', { count: edited })] : [])].join(', ')}</span>
      </th>
      {translatedLocales.map((language) => (
        <td key={language}>
          {missing[language] ? (
            <a className="prose-link" href={`${path}?missing=${language}`} aria-label={t('lists.missingLabel', { count: missing[language], list: localised(vocabulary.label, locale), language: languageNames[language] })}>
              {missing[language]}
            </a>
          ) : (
            t('lists.complete')
          )}
        </td>
      ))}
    </tr>
  );
}
