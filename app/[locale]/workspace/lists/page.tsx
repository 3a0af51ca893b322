import type { Metadata } from 'next';
import '@/components/workspace/lists/lists.css';
import { NotAllowed } from '@/components/accounts/not-allowed';
import { ListTable, type ListRow } from '@/components/workspace/lists/list-table';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { termRows } from '@/lib/editorial/terms';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { may } from '@/lib/permissions/permissions';
import { vocabulariesNow } from '@/lib/vocabulary/lists';
import { isUntranslated, translatedLocales } from '@/lib/vocabulary/untranslated';

type ListsProps = PageProps<'/[locale]/workspace/lists'>;

export async function generateMetadata({ params }: ListsProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('lists.title') };
}

export default async function ListsPage({ params }: ListsProps) {
  const locale = await pageLocale(params);
  const viewer = await requireViewer(locale);
  if (!may(viewer, 'manage-lists')) return <NotAllowed locale={locale} />;
  const t = translator(locale);
  return (
    <div className="page workspace">
      <h1 className="headline">{t('lists.title')}</h1>
      <p className="lists-lead">{t('lists.lead')}</p>
      <ListTable rows={rowsOf(await termRows(currentDatabase(), viewer))} locale={locale} />
    </div>
  );
}

function rowsOf(terms: Awaited<ReturnType<typeof termRows>>): ListRow[] {
  return vocabulariesNow().flatMap((vocabulary) => {
    const values = terms.filter(({ list }) => list === vocabulary.list);
    if (values.length === 0) return [];
    const missing = Object.fromEntries(translatedLocales.map((language) => [language, values.filter(({ words }) => isUntranslated(words, language)).length]));
    return [{ vocabulary, values: values.length, edited: values.filter(({ isEdited }) => isEdited).length, missing }];
  });
}
