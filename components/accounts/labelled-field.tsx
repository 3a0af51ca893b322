'use client';
import { useId, type ReactNode } from 'react';

/** What ties a control to its label, its hint and its problem. */
export type FieldControl = { readonly id: string; readonly className: string; readonly 'aria-invalid': true | undefined; readonly 'aria-describedby': string | undefined };
type LabelledFieldProps = { readonly label: string; readonly hint: string | undefined; readonly problem: string | undefined; readonly children: (control: FieldControl) => ReactNode };

/** A control under its label, with its hint and, after sending, its problem. */
export function LabelledField({ label, hint, problem, children }: LabelledFieldProps) {
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
      {children({ id, className: 'field w-full', 'aria-invalid': problem ? true : undefined, 'aria-describedby': described || undefined })}
    </div>
  );
}
