import type { Metadata } from 'next';
import { isHTTPAccessFallbackError } from 'next/dist/client/components/http-access-fallback/http-access-fallback';
import type { ReactNode } from 'react';
import { ArchivedPage } from '@/components/entry/archived-page';
import { translator } from '@/lib/messages/translator';
import { EntryGone } from '@/lib/pages/elsewhere';
import { sayStatus } from '@/lib/pages/status';
import { defaultLocale, isLocale, type Locale } from '@/lib/vocabulary/locale';
import { MissingPage } from './missing-page';

type Addressed = { readonly params: Promise<{ locale: string }> };

/**
 * A page that is whole where nothing is at its address too, or no longer. Next draws what `notFound()` leads to in the
 * browser alone; this draws it with the page's own frame, in the language of the address, and says the HTTP status
 * (content/decisions/0023).
 */
export function wholePage<Props extends Addressed>(page: (props: Props) => ReactNode | Promise<ReactNode>) {
  return async function WholePage(props: Props): Promise<ReactNode> {
    try {
      return await page(props);
    } catch (error) {
      const locale = await localeOf(props);
      if (error instanceof EntryGone) {
        sayStatus(410);
        return <ArchivedPage archived={error.archived} locale={locale} />;
      }
      if (!isHTTPAccessFallbackError(error)) throw error;
      sayStatus(404);
      return <MissingPage locale={locale} />;
    }
  };
}

/** The head of such a page. */
export function wholeMetadata<Props extends Addressed>(metadata: (props: Props) => Promise<Metadata>) {
  return async (props: Props): Promise<Metadata> => {
    try {
      return await metadata(props);
    } catch (error) {
      const robots = { index: false };
      if (error instanceof EntryGone) return { title: error.archived.entry.title, robots };
      if (!isHTTPAccessFallbackError(error)) throw error;
      return { title: translator(await localeOf(props))('error.notFoundTitle'), robots };
    }
  };
}

async function localeOf({ params }: Addressed): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : defaultLocale;
}
