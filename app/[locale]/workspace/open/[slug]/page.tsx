import { notFound, redirect } from 'next/navigation';
import { wholePage } from '@/components/failures/whole-page';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { entryIdOf } from '@/lib/editorial/titles';
import { pageLocale } from '@/lib/messages/page-locale';
import { localPath } from '@/lib/vocabulary/locale';

/** Leads from an entry's public address to the page it is written on. */
async function Page({ params }: PageProps<'/[locale]/workspace/open/[slug]'>) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const viewer = await requireViewer(locale);
  const id = await entryIdOf(currentDatabase(), viewer, slug);
  return id ? redirect(localPath(`/workspace/entries/${id}`, locale)) : notFound();
}

export default wholePage(Page);
