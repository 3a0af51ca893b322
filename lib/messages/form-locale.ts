import { defaultLocale, isLocale, type Locale } from '@/lib/vocabulary/locale';

/** The language of the page that a form was sent from, which says it in a hidden field. */
export function formLocale(form: FormData): Locale {
  const locale = form.get('locale');
  return typeof locale === 'string' && isLocale(locale) ? locale : defaultLocale;
}
