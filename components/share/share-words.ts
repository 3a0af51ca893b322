import { spokenLocale, translator } from '@/lib/messages/translator';
import { questions, type QuestionName } from '@/lib/proposals/questions';
import type { Locale } from '@/lib/vocabulary/locale';
import { FILLED_IN } from './filled-in';

export type QuestionWords = {
  readonly label: string;
  readonly hint: string | null;
  readonly isOptional: boolean;
  /** Where an answer may be long: how long, and how much of that is used. */
  readonly length: { readonly most: string; readonly used: string } | null;
};

/** The words of the form, made on the server: the browser gets them without the rest of the interface's. */
export type ShareWords = ReturnType<typeof shareWords>;

const OPTIONAL: readonly QuestionName[] = ['whom', 'result', 'source', 'office', 'name', 'email'];

export function shareWords(locale: Locale, days: number) {
  const t = translator(locale);
  const wordsOf = ({ name, most, lines }: (typeof questions)[number]): QuestionWords => ({
    label: t(`share.questions.${name}.label`),
    hint: name === 'name' || name === 'email' ? null : t(`share.questions.${name}.hint`),
    isOptional: OPTIONAL.includes(name),
    length: lines > 1 ? { most: t('share.form.most', { most }), used: t('share.form.used', { used: FILLED_IN, most }) } : null,
  });
  return {
    /** For days and numbers that the browser says. */
    language: spokenLocale(locale) === 'en' ? 'en-GB' : spokenLocale(locale),
    questions: Object.fromEntries(questions.map((question) => [question.name, wordsOf(question)])) as Readonly<Record<QuestionName, QuestionWords>>,
    groups: { practice: t('share.groups.practice'), people: t('share.groups.people'), outcome: t('share.groups.outcome'), sender: t('share.groups.sender') },
    senderText: t('share.groups.senderText', { days }),
    optional: t('share.form.optional'),
    leaveEmpty: t('share.form.leaveEmpty'),
    submit: t('share.form.submit'),
    pending: t('share.form.pending'),
    offline: t('share.form.offline'),
    summary: t('share.form.summary'),
    kept: { keeps: t('share.kept.keeps'), restored: t('share.kept.restored', { day: FILLED_IN }), refuses: t('share.kept.refuses'), forget: t('share.kept.forget'), forgotten: t('share.kept.forgotten') },
  };
}
