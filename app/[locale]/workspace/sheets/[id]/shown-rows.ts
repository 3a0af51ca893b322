import type { ShownRow } from '@/components/workspace/sheets/shown-row';
import { currentDatabase } from '@/lib/catalogue/current';
import { difference } from '@/lib/drafting/difference/difference';
import type { Outcome } from '@/lib/drafting/sheet/report';
import { seenRows } from '@/lib/editorial/sheets/seen-rows';
import { toldIn } from '@/lib/messages/difference-in-words';
import type { Viewer } from '@/lib/permissions/roles';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { namesNow } from '../../entries/[id]/review/names-now';

/** Rows as the page shows them, with the difference they make in words. */
export async function shownRows(viewer: Viewer, id: string, outcome: Outcome, page: number, locale: Locale): Promise<ShownRow[]> {
  const told = toldIn(locale, await namesNow(viewer));
  return (await seenRows(currentDatabase(), viewer, id, outcome, page)).map(({ report, entryId, states }) => ({
    report,
    href: entryId === null ? null : localPath(`/workspace/entries/${entryId}/review`, locale),
    difference: states && difference(states.before, states.after, told),
  }));
}
