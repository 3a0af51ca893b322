import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type { Met } from '@/components/workspace/editor/editor-types';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase, currentSnapshot } from '@/lib/catalogue/current';
import { oncePerLocale } from '@/lib/catalogue/once';
import { glossary } from '@/lib/content/reference';
import { checkContext, type CheckContext } from '@/lib/drafting/checks/check-context';
import type { Draft } from '@/lib/drafting/draft';
import { unseenOrganisations } from '@/lib/editorial/organisations/known-organisations';
import { linkedEntries } from '@/lib/editorial/linked-entries';
import { workEntry, type WorkEntry } from '@/lib/editorial/work';
import { deadAddresses } from '@/lib/links/dead-addresses';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { today } from '@/lib/vocabulary/day';
import { isLocale, localised, localPath, type Locale } from '@/lib/vocabulary/locale';

export type OpenedEntry = { readonly entry: WorkEntry; readonly viewer: Viewer; readonly locale: Locale };

/** The entry under this address, for the person who asks; once per request. Leads to its history where it cannot be read. */
export async function openedEntry({ locale, id }: { locale: string; id: string }): Promise<OpenedEntry> {
  if (!isLocale(locale)) notFound();
  const viewer = await requireViewer(locale);
  return { entry: await entryOnce(viewer, id, locale), viewer, locale };
}

const entryOnce = cache(async (viewer: Viewer, id: string, locale: Locale): Promise<WorkEntry> => {
  try {
    return await workEntry(currentDatabase(), viewer, id);
  } catch (error) {
    if (error instanceof Refused && (error.code === 'not-found' || error.code === 'not-allowed')) notFound();
    // Its history reads no document, and has the way out.
    if (error instanceof Refused && error.code === 'unreadable') redirect(localPath(`/workspace/entries/${id}/history?refused=unreadable`, locale));
    throw error;
  }
});

/** What the entry mentions, by name; entries and organisations that readers do not see yet too, for those who may know of them. */
export async function mentioned({ organisations = [], links = [] }: Draft, viewer: Viewer): Promise<Met> {
  const { organisations: known, bySlug } = currentSnapshot();
  const linked = links.flatMap(({ entry: slug }) => slug ?? []);
  const seen = linked.flatMap((slug) => bySlug.get(slug) ?? []);
  const unseen = await linkedEntries(currentDatabase(), viewer, linked.filter((slug) => !bySlug.has(slug)));
  const ofDrafts = await unseenOrganisations(currentDatabase(), viewer);
  return {
    organisations: Object.fromEntries(organisations.flatMap(({ organisation: slug = '' }) => {
      const named = known.get(slug) ?? ofDrafts.get(slug);
      return named ? [[slug, named.name]] : [];
    })),
    entries: Object.fromEntries([...seen, ...unseen].map(({ slug, title, kind }) => [slug, { title, kind }])),
  };
}

/** What an entry that mentions this is checked against while it is written. */
export async function checkingNow(locale: Locale, { entries: linked = {}, organisations: named = {} }: Met): Promise<CheckContext> {
  const around = publishedContext(currentSnapshot(), locale);
  const kinds = new Map([...around.kinds, ...Object.entries(linked).map(([slug, { kind }]) => [slug, kind] as const)]);
  const organisations = new Set([...around.organisations, ...Object.keys(named)]);
  return { ...around, kinds, organisations, today: today(), dead: await deadAddresses(currentDatabase()) };
}

/** What readers see, which every draft is checked against; the day is that of the asking. */
export const publishedContext = oncePerLocale(({ vocabularies, organisations, entries }, locale) => {
  const lookedUp = glossary.flatMap(({ term, definition }) => [localised(term, locale), localised(definition, locale)]);
  return checkContext({ vocabularies, organisations: [...organisations.values()], entries, lookedUp, today: today() });
});
