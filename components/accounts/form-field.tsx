'use client';
import { LabelledField } from './labelled-field';

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
  return (
    <LabelledField label={label} hint={hint} problem={problem}>
      {(control) => (
        <input
          {...control}
          {...{ name, type, autoComplete, inputMode, list }}
          defaultValue={type === 'password' ? undefined : (typed ?? value)}
          {...(type === 'text' ? {} : { autoCapitalize: 'none', spellCheck: false })}
        />
      )}
    </LabelledField>
  );
}
