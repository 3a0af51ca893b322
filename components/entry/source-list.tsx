import type { Source } from '@/lib/catalogue/entry';
import { spokenLocale, translator } from '@/lib/messages/translator';
import { perLanguage } from '@/lib/per-language';
import type { Locale } from '@/lib/vocabulary/locale';
import { dateInWords, givenDate } from './dates';

/** Documents with title, publisher and date. `numbered`: figures of the page point to them. */
export function SourceList({ sources, locale, numbered = false }: { sources: readonly Source[]; locale: Locale; numbered?: boolean }) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className="source-list">
      {sources.map((source, index) => (
        <li key={index} id={numbered ? `source-${index + 1}` : undefined}>
          <SourceItem source={source} locale={locale} />
        </li>
      ))}
    </List>
  );
}

function SourceItem({ source, locale }: { source: Source; locale: Locale }) {
  const t = translator(locale);
  const details = [
    source.publisher,
    source.date && givenDate(source.date, locale),
    source.language && t('entryPage.sourceLanguage', { language: languageName(source.language, locale) }),
    source.read && t(`entryPage.sourceRead.${source.read}`),
    source.seen && t('entryPage.sourceSeen', { date: dateInWords(source.seen, locale) }),
  ].filter(Boolean);
  return (
    <>
      {source.url ? (
        <a className="prose-link" href={source.url} rel="noreferrer" lang={source.language}>
          {source.title}
        </a>
      ) : (
        <cite lang={source.language}>{source.title}</cite>
      )}
      {details.length > 0 ? <span className="text-soft">. {details.join(', ')}</span> : null}
      {source.supports ? <span className="block text-soft">{t('entryPage.sourceSupports', { supports: source.supports })}</span> : null}
    </>
  );
}

const languages = perLanguage((language) => new Intl.DisplayNames(language, { type: 'language' }));

function languageName(tag: string, locale: Locale): string {
  return languages(spokenLocale(locale)).of(tag) ?? tag;
}
