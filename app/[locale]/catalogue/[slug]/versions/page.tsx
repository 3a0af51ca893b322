import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import '@/app/difference.css';
import { VersionList } from '@/components/entry/versions/version-list';
import { currentDatabase, currentSnapshot, redirectOf } from '@/lib/catalogue/current';
import { publicVersions } from '@/lib/editorial/public-versions';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { localPath } from '@/lib/vocabulary/locale';

type VersionsProps = PageProps<'/[locale]/catalogue/[slug]/versions'>;

async function versionsView({ params }: VersionsProps) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const snapshot = currentSnapshot();
  const entry = snapshot.bySlug.get(slug);
  if (entry) return { locale, entry, snapshot };
  const moved = redirectOf(slug);
  return moved ? permanentRedirect(localPath(`/catalogue/${moved}/versions`, locale)) : notFound();
}

export async function generateMetadata(props: VersionsProps): Promise<Metadata> {
  const { entry, locale } = await versionsView(props);
  return { title: translator(locale)('versions.title', { title: entry.title }) };
}

/** What of an entry was published when, and what changed each time. */
export default async function Page(props: VersionsProps) {
  const { locale, entry, snapshot } = await versionsView(props);
  return <VersionList entry={entry} snapshot={snapshot} versions={await publicVersions(currentDatabase(), entry.slug)} locale={locale} />;
}
