import { escaped } from '@/lib/insights/draw/markup';
import { direction, spokenLocale, translator } from '@/lib/messages/translator';
import { PoolBusy, TooHeavy } from '@/lib/pools/refused';
import { SMALL_PAGE_POLICY, SMALL_PAGE_STYLES } from '@/lib/security/small-page.mjs';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

/** What people are told who cannot have what they asked for now; `seconds`: how soon they can. */
export type PageRefusal = { readonly code: 'too-many-calls' | 'busy' | 'too-heavy'; readonly status: number; readonly seconds?: number };

/** A small page that costs nothing to make, in the language of the address, for whoever is refused before their page is begun. */
export function refusalPage({ code, status, seconds }: PageRefusal, locale: Locale): Response {
  const t = translator(locale);
  const wait = seconds === undefined ? '' : `<p>${escaped(t('error.waitSeconds', { seconds }))}</p>\n`;
  const html = `<!doctype html>
<html lang="${spokenLocale(locale)}" dir="${direction(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escaped(`${t(`api.problems.${code}.title`)} · ${t('site.name')}`)}</title>
<style>${SMALL_PAGE_STYLES}</style>
</head>
<body>
<main>
<h1>${escaped(t(`api.problems.${code}.title`))}</h1>
<p>${escaped(t(`api.problems.${code}.detail`))}</p>
${wait}<p><a href="${localPath('/', locale)}">${escaped(t('error.toHome'))}</a></p>
</main>
</body>
</html>
`;
  const later = seconds === undefined ? {} : { 'retry-after': String(seconds) };
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': SMALL_PAGE_POLICY, ...later } });
}

const RETRY_SECONDS = 30;

/** The answer, or a page that says why the pool that makes it does not make it now. */
export async function orRefusalPage(answer: Promise<Response>, locale: Locale): Promise<Response> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof PoolBusy) return refusalPage({ code: 'busy', status: 503, seconds: RETRY_SECONDS }, locale);
    if (error instanceof TooHeavy) return refusalPage({ code: 'too-heavy', status: 422 }, locale);
    throw error;
  }
}
