import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import '@/components/workspace/lists/lists.css';
import { NotAllowed } from '@/components/accounts/not-allowed';
import { wholePage } from '@/components/failures/whole-page';
import { Notice } from '@/components/workspace/home/notice';
import { TermForm } from '@/components/workspace/lists/term-form';
import { TermSteps } from '@/components/workspace/lists/term-steps';
import { termFormWords } from '@/components/workspace/lists/term-form-words';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { may } from '@/lib/permissions/permissions';
import { localised, localPath } from '@/lib/vocabulary/locale';
import { fieldsOfWords } from '@/lib/vocabulary/term-problems';
import { lackingWords, missingIn, openedList } from '../../opened-list';
import { saveWords, wordsBack } from './actions';

type ValueProps = PageProps<'/[locale]/workspace/lists/[list]/[value]'>;

export async function generateMetadata({ params }: ValueProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('lists.title') };
}

/** The words of one value in every language. */
async function ValuePage({ params, searchParams }: ValueProps) {
  const { list, value } = await params;
  const locale = await pageLocale(params);
  const viewer = await requireViewer(locale);
  if (!may(viewer, 'manage-lists')) return <NotAllowed locale={locale} />;
  const { vocabulary, terms } = await openedList(viewer, list);
  const at = terms.findIndex(({ slug }) => slug === decodeURIComponent(value));
  const term = terms[at];
  if (!term) notFound();
  const asked = await searchParams;
  const missing = missingIn(asked['missing']);
  const t = translator(locale);
  const hidden = { locale, list, slug: term.slug };
  return (
    <div className="page workspace">
      <p>
        <a className="prose-link" href={`${localPath(`/workspace/lists/${list}`, locale)}${missing ? `?missing=${missing}` : ''}`}>
          {localised(vocabulary.label, locale)}
        </a>
      </p>
      <h1 className="headline">{localised(term.words.label, locale)}</h1>
      <p className="lists-lead">{t('lists.valueLead')}</p>
      {typeof asked['back'] === 'string' && term.editedAt === null && <Notice>{t('lists.backDone')}</Notice>}
      <TermForm key={String(asked['back'])} action={saveWords} hidden={hidden} state={term.editedAt ?? ''} values={fieldsOfWords(term.words)} languages={termFormWords(term.words, term.fromFiles, locale)} words={{ save: t('lists.save'), saving: t('lists.saving') }} />
      <TermSteps
        back={term.editedAt === null ? null : { action: wordsBack, hidden: { ...hidden, editedAt: term.editedAt } }}
        refused={typeof asked['refused'] === 'string' ? asked['refused'] : null}
        before={lackingWords(terms.slice(0, at), missing).at(-1) ?? null}
        after={lackingWords(terms.slice(at + 1), missing)[0] ?? null}
        {...{ list, missing, locale }}
      />
    </div>
  );
}

export default wholePage(ValuePage);
