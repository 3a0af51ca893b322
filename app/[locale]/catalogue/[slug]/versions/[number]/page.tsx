import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import '@/app/take-along.css';
import { EntryPage } from '@/components/entry/entry-page';
import { VersionNotice } from '@/components/entry/versions/version-notice';
import { wholeMetadata, wholePage } from '@/components/failures/whole-page';
import { currentDatabase, currentSnapshot } from '@/lib/catalogue/current';
import { publicVersion } from '@/lib/editorial/public-versions';
import { formatsInHead } from '@/lib/interchange/alternate-links';
import { entryReference } from '@/lib/interchange/references/references-of';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { elsewhere } from '@/lib/pages/elsewhere';
import { siteAddress } from '@/lib/site-address';
import { today } from '@/lib/vocabulary/day';
import { localPath } from '@/lib/vocabulary/locale';

type VersionProps = PageProps<'/[locale]/catalogue/[slug]/versions/[number]'>;

async function versionView({ params }: VersionProps) {
  const locale = await pageLocale(params);
  const { slug, number } = await params;
  if (!currentSnapshot().bySlug.has(slug)) elsewhere(slug, (present) => localPath(`/catalogue/${present}/versions/${number}`, locale));
  const version = await publicVersion(currentDatabase(), slug, number);
  return version ? { locale, slug, version } : notFound();
}

async function metadata(props: VersionProps): Promise<Metadata> {
  const { locale, slug, version } = await versionView(props);
  const types = formatsInHead('version', localPath(`/catalogue/${slug}/versions/${version.number}`, locale));
  return { title: translator(locale)('versions.title', { title: version.entry.title }), alternates: { types }, robots: { index: false } };
}

export const generateMetadata = wholeMetadata(metadata);

/** A published state of an entry, at an address that always says the same. */
async function Page(props: VersionProps) {
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

export default wholePage(Page);
