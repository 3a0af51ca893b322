import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '@/lib/vocabulary/locale';

/** The language of a page's address; a prefix that is no language is a page that does not exist. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
}

/** Next's search parameters as the browser wrote them, repeated ones included. */
export function searchParameters(given: Record<string, string | string[] | undefined>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) for (const one of [value ?? []].flat()) params.append(name, one);
  return params;
}
