'use server';
import { redirect } from 'next/navigation';
import type { ShareAnswer } from '@/components/share/share-answer';
import { asking } from '@/lib/accounts/asking';
import { formLocale } from '@/lib/messages/form-locale';
import { translator, type Translator } from '@/lib/messages/translator';
import { answersOf, type Problem } from '@/lib/proposals/answers';
import { formKey } from '@/lib/proposals/form-key';
import { questions, stampField, trapField, type Answers } from '@/lib/proposals/questions';
import { receiveProposal, type Reception } from '@/lib/proposals/receive';
import { nextStamp } from '@/lib/proposals/stamp';
import { localPath } from '@/lib/vocabulary/locale';
import { countriesNow } from './countries-now';

/** Takes a proposal, or hands everything back with what is in the way. */
export async function shareAction(_before: ShareAnswer, form: FormData): Promise<ShareAnswer> {
  const locale = formLocale(form);
  const t = translator(locale);
  const { database, sender } = await asking();
  const answers = answersOf(Object.fromEntries(form));
  const [trap, stamp] = [textIn(form, trapField), textIn(form, stampField)];
  const told = (name: 'who' | 'whom', words: string) => t(`share.told.${name}`, { words });
  const reception = await receiveProposal(database, { answers, trap, stamp, address: sender, language: locale, countries: countriesNow(), told });
  if (reception.outcome === 'received') redirect(localPath('/share/sent', locale));
  if (reception.outcome === 'already') redirect(`${localPath('/share/sent', locale)}?again`);
  return { stamp: nextStamp(await formKey(database), stamp, Date.now()), values: typedIn(form, answers), ...inWords(reception, t) };
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** As it was typed, so that nothing changes under the hands of who goes on. */
function typedIn(form: FormData, answers: Answers): ShareAnswer['values'] {
  return Object.fromEntries(questions.map(({ name }) => [name, textIn(form, name) || answers[name]]));
}

function inWords(reception: Reception, t: Translator): Pick<ShareAnswer, 'notice' | 'problems'> {
  if (reception.outcome === 'problems') return { problems: Object.fromEntries(reception.problems.map((problem) => [problem.field, problemInWords(problem, t)])) };
  return { notice: t(`share.notTaken.${reception.outcome as 'closed' | 'automatic' | 'late' | 'too-many'}`), problems: {} };
}

function problemInWords({ field, code, count, most }: Problem, t: Translator): string {
  return code === 'missing' ? t(`share.missing.${field as 'title' | 'done' | 'who'}`) : t(`share.problems.${code}`, { count, most });
}
