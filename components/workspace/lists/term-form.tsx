'use client';
import { useActionState, useEffect, useRef } from 'react';
import type { WordsPart } from '@/lib/vocabulary/edited-words';
import { TermField, type FieldWords } from './term-field';
import { untouchedTerm, type TermAction } from './term-answer';

type TermFormProps = {
  readonly action: TermAction;
  readonly hidden: Readonly<Record<string, string>>;
  /** The state that the page shows; empty for the words of the content files. */
  readonly state: string;
  readonly values: Readonly<Record<WordsPart, string>>;
  readonly languages: readonly { readonly name: string; readonly language: string; readonly fields: readonly FieldWords[] }[];
  readonly words: { readonly save: string; readonly saving: string };
};

/** The words of a value in every language, saved together. It works before, or without, JavaScript. */
export function TermForm({ action, hidden, state, values, languages, words }: TermFormProps) {
  const [answer, send, isPending] = useActionState(action, untouchedTerm);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid], [role="alert"] > p')?.focus(), [answer]);
  return (
    <form ref={form} action={send} className="term-form" noValidate>
      <div role="alert" className="empty:hidden">
        {answer.problem ? (
          <p className="work-notice work-notice-problem" tabIndex={-1}>
            {answer.problem}
          </p>
        ) : null}
      </div>
      <div role="status" className="empty:hidden">
        {answer.done ? <p className="work-notice">{answer.done}</p> : null}
      </div>
      {Object.entries({ ...hidden, editedAt: answer.state ?? state }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {languages.map(({ name, language, fields }) => (
        <fieldset key={language}>
          <legend lang={language}>{name}</legend>
          {fields.map((field) => (
            <TermField key={field.part} {...field} language={language} value={answer.typed?.[field.part] ?? values[field.part]} problem={answer.problems[field.part]} now={answer.now?.[field.part]} />
          ))}
        </fieldset>
      ))}
      <button type="submit" className="button" aria-disabled={isPending || undefined}>
        {isPending ? words.saving : words.save}
      </button>
    </form>
  );
}
