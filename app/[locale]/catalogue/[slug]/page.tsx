import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { EntryPage } from '@/components/entry/entry-page';
import type { EntryView } from '@/components/entry/entry-view';
import { entryHref } from '@/components/entry/value-href';
import { currentSnapshot, redirectOf } from '@/lib/catalogue/current';
import { pageLocale } from '@/lib/messages/page-locale';
import { siteAddress } from '@/lib/site-address';

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

export async function generateMetadata(props: EntryProps): Promise<Metadata> {
  const view = await entryView(props);
  const { title, concept: description } = view.entry;
  return { title, description, alternates: { canonical: await address(view) } };
}

export default async function Page(props: EntryProps) {
  const view = await entryView(props);
  return <EntryPage view={view} address={await address(view)} />;
}
