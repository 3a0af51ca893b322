'use client';
import { useId } from 'react';

export type Choice = { readonly value: string; readonly label: string; readonly hint: string };
type ChoiceFieldProps = { readonly name: string; readonly label: string; readonly choices: readonly Choice[]; readonly chosen: string | undefined; readonly problem: string | undefined };

/** One of a few, each with what it means. */
export function ChoiceField({ name, label, choices, chosen, problem }: ChoiceFieldProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend className="font-semibold">{label}</legend>
      {problem ? (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      ) : null}
      {choices.map(({ value, label, hint }) => (
        <label key={`${value} ${chosen}`} className="flex items-baseline gap-3 py-1.5">
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} className="size-4 shrink-0 accent-accent" />
          <span>
            {label} <span className="block text-xs text-soft">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
