'use server';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { TermAnswer } from '@/components/workspace/lists/term-answer';
import { currentViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase, showReaders } from '@/lib/catalogue/current';
import { changeTerm, resetTerm, termsOf } from '@/lib/editorial/terms';
import { formLocale } from '@/lib/messages/form-locale';
import { translator } from '@/lib/messages/translator';
import { Refused } from '@/lib/permissions/refused';
import { wordsParts, type WordsPart } from '@/lib/vocabulary/edited-words';
import { termLabel } from '@/lib/vocabulary/lists';
import { localPath } from '@/lib/vocabulary/locale';
import { fieldsOfWords, LONGEST_DEFINITION, LONGEST_LABEL, type TermProblem } from '@/lib/vocabulary/term-problems';

type Words = Record<WordsPart, string>;

/** Saves what was typed, or shows it again with what stands in the way, or with what somebody else saved meanwhile. */
export async function saveWords(_before: TermAnswer, form: FormData): Promise<TermAnswer> {
  const t = translator(formLocale(form));
  const typed = Object.fromEntries(wordsParts.map((part) => [part, textAt(form, part)])) as Words;
  try {
    const problems = await changeTerm(currentDatabase(), await currentViewer(), { ...orderOf(form), words: typed });
    if (problems.length > 0) return { typed, now: null, problems: sentences(problems, form), problem: t('lists.notSaved') };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.code === 'changed-since' ? both(typed, form) : { typed, now: null, problems: {}, problem: t(`workspace.refusals.${error.code}`) };
  }
  const isShown = await showReaders();
  refresh();
  return { typed: null, now: null, problems: {}, done: t(isShown ? 'lists.saved' : 'lists.savedLater') };
}

/** Back to the words of the content files. */
export async function wordsBack(form: FormData): Promise<void> {
  const { list, slug } = orderOf(form);
  const here = localPath(`/workspace/lists/${list}/${encodeURIComponent(slug)}`, formLocale(form));
  const refused = await resetTerm(currentDatabase(), await currentViewer(), orderOf(form)).then(
    (problems) => (problems.length > 0 ? 'taken' : null),
    (error: unknown) => {
      if (error instanceof Refused) return error.code;
      throw error;
    },
  );
  if (!refused) await showReaders();
  redirect(`${here}?${refused ? `refused=${refused}` : 'back=done'}`);
}

function orderOf(form: FormData) {
  return { list: textAt(form, 'list'), slug: textAt(form, 'slug'), editedAt: textAt(form, 'editedAt') || null };
}

function textAt(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** What was typed stays in the fields; what differs from it stands beside it, and the next save is made from there. */
async function both(typed: Words, form: FormData): Promise<TermAnswer> {
  const { list, slug } = orderOf(form);
  const term = (await termsOf(currentDatabase(), await currentViewer(), list)).find((known) => known.slug === slug);
  if (!term) throw new Refused('not-found');
  const now = fieldsOfWords(term.words);
  const different = wordsParts.filter((part) => now[part] !== typed[part].trim());
  return { typed, problems: {}, now: Object.fromEntries(different.map((part) => [part, now[part]])), state: term.editedAt ?? '', problem: translator(formLocale(form))('lists.changedSince') };
}

function sentences(problems: readonly TermProblem[], form: FormData): Partial<Words> {
  const [locale, { list }] = [formLocale(form), orderOf(form)];
  const t = translator(locale);
  const say = (problem: TermProblem) => {
    if (problem.code === 'taken') return t('lists.taken', { value: termLabel(list, problem.by, locale) });
    return problem.code === 'needed' ? t('lists.needed') : t('lists.tooLong', { most: problem.part.startsWith('label') ? LONGEST_LABEL : LONGEST_DEFINITION });
  };
  return Object.fromEntries(problems.map((problem) => [problem.part, say(problem)]));
}
