import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import '@/app/take-along.css';
import { EntryPage } from '@/components/entry/entry-page';
import { VersionNotice } from '@/components/entry/versions/version-notice';
import { currentDatabase, currentSnapshot, redirectOf } from '@/lib/catalogue/current';
import { publicVersion } from '@/lib/editorial/public-versions';
import { entryReference } from '@/lib/interchange/references/references-of';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { siteAddress } from '@/lib/site-address';
import { today } from '@/lib/vocabulary/day';
import { localPath } from '@/lib/vocabulary/locale';

type VersionProps = PageProps<'/[locale]/catalogue/[slug]/versions/[number]'>;

async function versionView({ params }: VersionProps) {
  const locale = await pageLocale(params);
  const { slug, number } = await params;
  const moved = redirectOf(slug);
  if (moved) permanentRedirect(localPath(`/catalogue/${moved}/versions/${number}`, locale));
  const version = await publicVersion(currentDatabase(), slug, number);
  return version ? { locale, slug, version } : notFound();
}

export async function generateMetadata(props: VersionProps): Promise<Metadata> {
  const { locale, version } = await versionView(props);
  return { title: translator(locale)('versions.title', { title: version.entry.title }), robots: { index: false } };
}

/** A published state of an entry, at an address that always says the same. */
export default async function Page(props: VersionProps) {
  const { locale, slug, version } = await versionView(props);
  const [site, snapshot] = [await siteAddress(), currentSnapshot()];
  const reference = entryReference({ ...version.entry, slug }, { snapshot, locale, site, today: today() }, { number: version.number, day: version.at.toISOString().slice(0, 10) });
  return (
    <>
      <VersionNotice slug={slug} version={version} locale={locale} />
      <EntryPage view={{ entry: version.entry, snapshot, locale, isPast: !version.isCurrent }} citing={{ reference, files: { thing: 'version', href: localPath(`/catalogue/${slug}/versions/${version.number}`, locale) } }} />
    </>
  );
}
