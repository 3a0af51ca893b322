'use client';
import { useActionState, useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { stampField, trapField, type QuestionName } from '@/lib/proposals/questions';
import { KeptNote } from './kept-note';
import { ProblemSummary } from './problem-summary';
import type { ShareAction } from './share-answer';
import { ShareField } from './share-field';
import type { ShareWords } from './share-words';
import { useKeptWords } from './use-kept-words';

const groups = [
  { name: 'practice', asks: ['title', 'done', 'countries', 'place'] },
  { name: 'people', asks: ['who', 'whom'] },
  { name: 'outcome', asks: ['result', 'source', 'office'] },
  { name: 'sender', asks: ['name', 'email'] },
] as const satisfies readonly { name: keyof ShareWords['groups']; asks: readonly QuestionName[] }[];

type ShareFormProps = {
  readonly action: ShareAction;
  readonly stamp: string;
  readonly locale: string;
  readonly words: ShareWords;
  /** The id of the list of countries, and the list. */
  readonly countryList: string;
  readonly children: ReactNode;
};

/** A plain form that a server action answers, with or without script. What was typed stays. */
export function ShareForm({ action, stamp, locale, words, countryList, children }: ShareFormProps) {
  const [answer, send, isPending] = useActionState(action, { stamp, values: {}, problems: {} });
  const [isOffline, setOffline] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const trap = useRef<HTMLInputElement>(null);
  const { keeping, keep, forget } = useKeptWords(form, answer);
  // A program that fills in forms may have done so for a person, who cannot see it.
  useEffect(() => void (trap.current && (trap.current.value = '')), [answer]);
  const onSubmit = (event: FormEvent) => {
    setOffline(!navigator.onLine);
    if (navigator.onLine) keep(true);
    else event.preventDefault();
  };
  return (
    <form ref={form} action={send} onInput={() => keep()} onSubmit={onSubmit} onReset={keepTyped} className="share-form" noValidate>
      <ProblemSummary answer={answer} title={words.summary} />
      <KeptNote keeping={keeping} words={words.kept} language={words.language} onForget={forget} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name={stampField} value={answer.stamp} />
      {groups.map(({ name, asks }) => (
        <fieldset key={name} className={name === 'sender' ? 'share-group share-group-apart' : 'share-group'}>
          <legend>{words.groups[name]}</legend>
          {name === 'sender' ? <p className="share-hint">{words.senderText}</p> : null}
          {asks.map((ask) => (
            <ShareField key={ask} name={ask} words={words.questions[ask]} optional={words.optional} language={words.language} typed={answer.values[ask]} problem={answer.problems[ask]} {...(ask === 'countries' && { list: countryList })} />
          ))}
        </fieldset>
      ))}
      <label className="share-trap">
        {words.leaveEmpty} <input ref={trap} name={trapField} tabIndex={-1} autoComplete="off" />
      </label>
      {children}
      <div className="share-send">
        <button type="submit" className="button" aria-disabled={isPending || undefined}>
          {isPending ? words.pending : words.submit}
        </button>
        <p role="status" className="share-problem empty:hidden">
          {isOffline ? words.offline : null}
        </p>
      </div>
    </form>
  );
}

/** React empties a form that was answered, and with it what was typed while the answer was on its way. */
function keepTyped(event: FormEvent): void {
  event.preventDefault();
}
