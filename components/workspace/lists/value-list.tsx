import { translator } from '@/lib/messages/translator';
import type { TermWords } from '@/lib/vocabulary/edited-words';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { translatedLocales } from '@/lib/vocabulary/untranslated';
import { languageNames } from './language-names';

type Value = { readonly slug: string; readonly code: string | undefined; readonly words: TermWords; readonly isEdited: boolean };

/** The values of a list with what they are called in each language; what is not there is said. */
export function ValueList({ list, values, query, locale }: { list: string; values: readonly Value[]; query: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul className="value-list">
      {values.map(({ slug, code, words, isEdited }) => (
        <li key={slug}>
          <div>
            <a className="work-title" lang="en" href={`${localPath(`/workspace/lists/${list}/${encodeURIComponent(slug)}`, locale)}${query}`}>
              {[code, words.label.en].filter(Boolean).join(' ')}
            </a>
            {isEdited && <span className="value-edited">{t('lists.edited')}</span>}
            {words.definition && (
              <p className="value-definition" lang="en">
                {words.definition.en}
              </p>
            )}
          </div>
          <dl>
            {translatedLocales.map((language) => (
              <div key={language}>
                <dt lang={language}>{languageNames[language]}</dt>
                <dd>{words.label[language] === undefined ? <i>{t('lists.notThere')}</i> : <Translated words={words} language={language} locale={locale} />}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Translated({ words: { label, definition }, language, locale }: { words: TermWords; language: Locale; locale: Locale }) {
  return (
    <>
      <bdi lang={language}>{label[language]}</bdi>
      {definition && definition[language] === undefined && <i>{translator(locale)('lists.definitionNotThere')}</i>}
    </>
  );
}
