import { currentSnapshot } from '@/lib/catalogue/current';
import { suggest } from '@/lib/catalogue/suggest';
import { CallRefused } from '@/lib/interchange/problem';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';
import { suggestionList } from '@/lib/interchange/suggestion-list';
import { writtenAnswer } from '@/lib/interchange/written-answer';
import { isLocale } from '@/lib/vocabulary/locale';

const SHOWN = 8;

type SuggestContext = RouteContext<'/[locale]/suggest'>;

/** What a reader may mean who has typed `q` so far. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnlyRoute(async ({ nextUrl: { searchParams } }, { params }: SuggestContext) => {
  const { locale } = await params;
  if (!isLocale(locale)) throw new CallRefused('not-found');
  return writtenAnswer(suggestionList(suggest(currentSnapshot(), searchParams.get('q') ?? '', locale, SHOWN), locale));
});
