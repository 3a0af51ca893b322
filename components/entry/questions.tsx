import type { Entry } from '@/lib/catalogue/entry';
import { defaultLocale, type Locale } from '@/lib/vocabulary/locale';
import { Lines } from './lines';

type Asked = { readonly questions: readonly string[]; /** Where it is not the page's own. */ readonly lang?: Locale };

/** Those of the page's language, or where it has none those in English. */
export function questionsOf({ questions }: Entry, locale: Locale): Asked {
  const own = questions[locale];
  return own?.length ? { questions: own } : { questions: questions[defaultLocale] ?? [], ...(locale !== defaultLocale && { lang: defaultLocale }) };
}

/** What people ask that this entry answers. */
export function Questions({ questions, lang }: Asked) {
  return (
    <div {...(lang && { lang, dir: 'ltr' })}>
      <Lines lines={questions} />
    </div>
  );
}
