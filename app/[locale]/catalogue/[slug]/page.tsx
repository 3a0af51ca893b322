import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import '@/app/take-along.css';
import { ArchivedPage } from '@/components/entry/archived-page';
import { EntryPage } from '@/components/entry/entry-page';
import type { EntryView } from '@/components/entry/entry-view';
import { entryHref } from '@/components/entry/value-href';
import { archivedEntry, currentSnapshot, redirectOf } from '@/lib/catalogue/current';
import { feedsOf } from '@/lib/interchange/alternate-links';
import { entryReference } from '@/lib/interchange/references/references-of';
import { pageLocale } from '@/lib/messages/page-locale';
import { siteAddress } from '@/lib/site-address';
import { today } from '@/lib/vocabulary/day';

type EntryProps = PageProps<'/[locale]/catalogue/[slug]'>;

/** The entry under this address; an old address leads on to the new one for good. */
async function entryView({ params }: EntryProps): Promise<EntryView> {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const snapshot = currentSnapshot();
  const entry = snapshot.bySlug.get(slug);
  if (entry) return { entry, snapshot, locale };
  const moved = redirectOf(slug);
  return moved ? permanentRedirect(entryHref(moved, locale)) : notFound();
}

async function address({ entry, locale }: EntryView): Promise<string> {
  return new URL(entryHref(entry.slug, locale), await siteAddress()).href;
}

/** What became of the entry, where readers see it no more. */
async function archivedView({ params }: EntryProps) {
  const { slug } = await params;
  const archived = archivedEntry(slug);
  return archived && { archived, locale: await pageLocale(params) };
}

export async function generateMetadata(props: EntryProps): Promise<Metadata> {
  const gone = await archivedView(props);
  if (gone) return { title: gone.archived.entry.title, robots: { index: false } };
  const view = await entryView(props);
  const { title, concept: description } = view.entry;
  const canonical = await address(view);
  return { title, description, alternates: { canonical, types: feedsOf('entry', canonical) } };
}

export default async function Page(props: EntryProps) {
  const gone = await archivedView(props);
  if (gone) return <ArchivedPage {...gone} />;
  const view = await entryView(props);
  const reference = entryReference(view.entry, { ...view, site: await siteAddress(), today: today() });
  return <EntryPage view={view} citing={{ reference, files: { thing: 'entry', href: entryHref(view.entry.slug, view.locale) } }} />;
}
