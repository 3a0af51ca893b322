import type { Metadata } from 'next';
import '@/app/difference.css';
import { VersionList } from '@/components/entry/versions/version-list';
import { wholeMetadata, wholePage } from '@/components/failures/whole-page';
import { currentDatabase, currentSnapshot } from '@/lib/catalogue/current';
import { publicVersions } from '@/lib/editorial/public-versions';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { elsewhere } from '@/lib/pages/elsewhere';
import { localPath } from '@/lib/vocabulary/locale';

type VersionsProps = PageProps<'/[locale]/catalogue/[slug]/versions'>;

async function versionsView({ params }: VersionsProps) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const snapshot = currentSnapshot();
  const entry = snapshot.bySlug.get(slug);
  return entry ? { locale, entry, snapshot } : elsewhere(slug, (present) => localPath(`/catalogue/${present}/versions`, locale));
}

async function metadata(props: VersionsProps): Promise<Metadata> {
  const { entry, locale } = await versionsView(props);
  return { title: translator(locale)('versions.title', { title: entry.title }) };
}

export const generateMetadata = wholeMetadata(metadata);

/** What of an entry was published when, and what changed each time. */
async function Page(props: VersionsProps) {
  const { locale, entry, snapshot } = await versionsView(props);
  return <VersionList entry={entry} snapshot={snapshot} versions={await publicVersions(currentDatabase(), entry.slug)} locale={locale} />;
}

export default wholePage(Page);
