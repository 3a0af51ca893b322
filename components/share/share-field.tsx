'use client';
import { useState } from 'react';
import { questionOf, type QuestionName } from '@/lib/proposals/questions';
import { filledIn } from './filled-in';
import type { QuestionWords } from './share-words';

export const fieldId = (name: QuestionName) => `share-${name}`;

export type ShareFieldProps = {
  readonly name: QuestionName;
  readonly words: QuestionWords;
  readonly optional: string;
  readonly language: string;
  readonly typed: string | undefined;
  readonly problem: string | undefined;
  /** The id of a list of what may be meant. */
  readonly list?: string;
};

/** One question with its hint and, after sending, its problem. Too long an answer is never cut, only told of. */
export function ShareField({ name, words, optional, language, typed, problem, list }: ShareFieldProps) {
  const id = fieldId(name);
  const { lines } = questionOf(name);
  const described = [problem && `${id}-problem`, words.hint && `${id}-hint`, words.length && `${id}-length`].filter(Boolean).join(' ');
  const field = { id, name, defaultValue: typed, className: 'field share-field', 'aria-invalid': problem ? true : undefined, 'aria-describedby': described || undefined };
  return (
    <div className="share-question">
      <p>
        <label htmlFor={id}>
          {words.label} {words.isOptional ? <span className="share-quiet">{optional}</span> : null}
        </label>
      </p>
      {words.hint ? (
        <p id={`${id}-hint`} className="share-hint">
          {words.hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className="share-problem">
          {problem}
        </p>
      ) : null}
      {lines > 1 ? <LongAnswer id={id} name={name} lines={lines} length={words.length!} language={language} field={field} /> : <input {...field} {...kindOf(name)} list={list} />}
    </div>
  );
}

function kindOf(name: QuestionName) {
  if (name === 'email') return { type: 'email', autoComplete: 'email', autoCapitalize: 'none', spellCheck: false };
  return name === 'name' ? { type: 'text', autoComplete: 'name' } : { type: 'text', autoComplete: 'off' };
}

type LongAnswerProps = { readonly id: string; readonly name: QuestionName; readonly lines: number; readonly length: NonNullable<QuestionWords['length']>; readonly language: string; readonly field: { readonly defaultValue: string | undefined } };

function LongAnswer({ id, name, lines, length, language, field }: LongAnswerProps) {
  const [used, setUsed] = useState(field.defaultValue?.length ?? 0);
  const isOver = used > questionOf(name).most;
  return (
    <>
      <textarea {...field} rows={lines} onInput={(event) => setUsed(event.currentTarget.value.length)} />
      <p id={`${id}-length`} className={isOver ? 'share-length share-over' : 'share-length'}>
        {used > 0 ? filledIn(length.used, used.toLocaleString(language)) : length.most}
      </p>
    </>
  );
}
