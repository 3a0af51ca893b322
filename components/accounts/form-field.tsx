'use client';
import { useId } from 'react';

export type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'email' | 'password';
  readonly autoComplete: string;
  readonly inputMode?: 'numeric';
  readonly hint?: string | undefined;
  /** What stands in it before anybody types. */
  readonly value?: string | undefined;
  /** Names offered while typing, by the id of their list. */
  readonly list?: string;
  readonly typed: string | undefined;
  readonly problem: string | undefined;
};

/** A labelled field with its hint and, after sending, its problem. */
export function FormField({ name, label, type = 'text', autoComplete, inputMode, hint, value, list, typed, problem }: FieldProps) {
  const id = useId();
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-xs text-soft">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      ) : null}
      <input
        id={id}
        {...{ name, type, autoComplete, inputMode, list }}
        defaultValue={type === 'password' ? undefined : (typed ?? value)}
        className="field w-full"
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        {...(type === 'text' ? {} : { autoCapitalize: 'none', spellCheck: false })}
      />
    </div>
  );
}
