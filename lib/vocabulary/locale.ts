/** Languages a path can carry; English is bare. */
export const locales = ['en', 'fr', 'es', 'ar'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

/** A text per language; English always, the others as they are translated. */
export type Localised = { readonly en: string } & { readonly [L in Exclude<Locale, 'en'>]?: string | undefined };

/** The text in this language, or English where it is not translated yet. */
export function localised(text: Localised, locale: Locale): string {
  return text[locale] ?? text.en;
}

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** The path as this language's readers see it: `/fr/catalogue`, but `/catalogue` in English. */
export function localPath(path: string, locale: Locale): string {
  if (locale === defaultLocale) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}
