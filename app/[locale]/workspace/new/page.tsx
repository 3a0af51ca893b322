import type { Metadata } from 'next';
import { NewEntryForm } from '@/components/workspace/home/new-entry-form';
import { RefusedNotice } from '@/components/workspace/home/refused-notice';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { organisationsFor } from '@/lib/editorial/organisations/known-organisations';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { createAction } from './actions';

type NewProps = PageProps<'/[locale]/workspace/new'>;

export async function generateMetadata({ params }: NewProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('workspace.new') };
}

/** Begins an entry: what it is called, which kind it is, in whose name. */
export default async function Page({ params, searchParams }: NewProps) {
  const locale = await pageLocale(params);
  const viewer = await requireViewer(locale);
  const { title, kind, workFor, copyOf, refused } = await searchParams;
  const bodies = await organisationsFor(currentDatabase().prisma, viewer, { slug: { in: [...viewer.organisations] } });
  const t = translator(locale);
  return (
    <div className="page workspace">
      <h1 className="headline">{t('workspace.new')}</h1>
      <RefusedNotice code={asText(refused)} locale={locale} />
      <NewEntryForm action={createAction} locale={locale} organisations={bodies} typed={{ title: asText(title), kind: asText(kind), workFor: asText(workFor), copyOf: asText(copyOf) }} />
    </div>
  );
}

function asText(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
