import { currentSnapshot } from '@/lib/catalogue/current';
import { suggest } from '@/lib/catalogue/suggest';
import { completions, SUGGESTIONS_TYPE } from '@/lib/interchange/open-search';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';
import { textContent, writtenContent } from '@/lib/interchange/written-answer';
import { siteAddress } from '@/lib/site-address';

const SHOWN = 8;

/** What `/suggest` offers, in the form that the search boxes of browsers read. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnlyRoute(async ({ nextUrl: { searchParams } }) => {
  const typed = searchParams.get('q') ?? '';
  const offered = completions(typed, suggest(currentSnapshot(), typed, 'en', SHOWN), await siteAddress());
  return writtenContent(textContent(JSON.stringify(offered), SUGGESTIONS_TYPE));
});
