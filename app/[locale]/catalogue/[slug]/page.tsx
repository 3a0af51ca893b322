import type { Metadata } from 'next';
import '@/app/take-along.css';
import { EntryPage } from '@/components/entry/entry-page';
import type { EntryView } from '@/components/entry/entry-view';
import { entryHref } from '@/components/entry/value-href';
import { wholeMetadata, wholePage } from '@/components/failures/whole-page';
import { currentSnapshot } from '@/lib/catalogue/current';
import { formatsInHead } from '@/lib/interchange/alternate-links';
import { entryReference } from '@/lib/interchange/references/references-of';
import { pageLocale } from '@/lib/messages/page-locale';
import { elsewhere } from '@/lib/pages/elsewhere';
import { siteAddress } from '@/lib/site-address';
import { today } from '@/lib/vocabulary/day';

type EntryProps = PageProps<'/[locale]/catalogue/[slug]'>;

/** The entry under this address; an old address leads on to the new one for good, and that of an archived entry says so. */
async function entryView({ params }: EntryProps): Promise<EntryView> {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const snapshot = currentSnapshot();
  const entry = snapshot.bySlug.get(slug);
  return entry ? { entry, snapshot, locale } : elsewhere(slug, (present) => entryHref(present, locale));
}

async function address({ entry, locale }: EntryView): Promise<string> {
  return new URL(entryHref(entry.slug, locale), await siteAddress()).href;
}

async function metadata(props: EntryProps): Promise<Metadata> {
  const view = await entryView(props);
  const { title, concept: description } = view.entry;
  const canonical = await address(view);
  return { title, description, alternates: { canonical, types: formatsInHead('entry', canonical) } };
}

export const generateMetadata = wholeMetadata(metadata);

async function Page(props: EntryProps) {
  const view = await entryView(props);
  const reference = entryReference(view.entry, { ...view, site: await siteAddress(), today: today() });
  return <EntryPage view={view} citing={{ reference, files: { thing: 'entry', href: entryHref(view.entry.slug, view.locale) } }} />;
}

export default wholePage(Page);
