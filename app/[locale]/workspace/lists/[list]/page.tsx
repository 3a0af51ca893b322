import type { Metadata } from 'next';
import '@/components/workspace/lists/lists.css';
import { NotAllowed } from '@/components/accounts/not-allowed';
import { wholePage } from '@/components/failures/whole-page';
import { ValueFilter } from '@/components/workspace/lists/value-filter';
import { ValueList } from '@/components/workspace/lists/value-list';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { may } from '@/lib/permissions/permissions';
import { termOf } from '@/lib/vocabulary/lists';
import { localised, localPath } from '@/lib/vocabulary/locale';
import { translatedLocales } from '@/lib/vocabulary/untranslated';
import { lackingWords, missingIn, openedList } from '../opened-list';

type ListProps = PageProps<'/[locale]/workspace/lists/[list]'>;

export async function generateMetadata({ params }: ListProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('lists.title') };
}

async function ListPage({ params, searchParams }: ListProps) {
  const { list } = await params;
  const locale = await pageLocale(params);
  const viewer = await requireViewer(locale);
  if (!may(viewer, 'manage-lists')) return <NotAllowed locale={locale} />;
  const { vocabulary, terms } = await openedList(viewer, list);
  const missing = missingIn((await searchParams)['missing']);
  const shown = lackingWords(terms, missing);
  const choices = [null, ...translatedLocales].map((language) => ({ missing: language, count: lackingWords(terms, language).length }));
  const values = shown.map(({ slug, words, editedAt }) => ({ slug, words, code: termOf(list, slug)?.code, isEdited: editedAt !== null }));
  const t = translator(locale);
  return (
    <div className="page workspace">
      <p>
        <a className="prose-link" href={localPath('/workspace/lists', locale)}>
          {t('lists.title')}
        </a>
      </p>
      <h1 className="headline">{localised(vocabulary.label, locale)}</h1>
      <p className="lists-lead">{t('lists.closed')}</p>
      <ValueFilter list={list} choices={choices} chosen={missing} locale={locale} />
      {values.length > 0 ? <ValueList list={list} values={values} query={missing ? `?missing=${missing}` : ''} locale={locale} /> : <p className="work-none">{t('lists.noneMissing')}</p>}
    </div>
  );
}

export default wholePage(ListPage);
