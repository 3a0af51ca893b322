'use client';
import { useActionState, useEffect, useRef, type ReactNode } from 'react';
import { ChoiceField, type Choice } from './choice-field';
import { FormField, type FieldProps } from './form-field';
import { untouched, type FormAction } from './form-answer';

type Field = Omit<FieldProps, 'typed' | 'problem'> & { readonly choices?: readonly Choice[] };
type ActionFormProps = {
  readonly action: FormAction;
  readonly fields: readonly Field[];
  readonly hidden?: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly pending: string;
  readonly quiet?: boolean;
  readonly children?: ReactNode;
};

/** A form that a server action answers, with or without JavaScript; what was typed stays, and each problem stands at its field. */
export function ActionForm({ action, fields, hidden = {}, submit, pending, quiet = false, children }: ActionFormProps) {
  const [answer, send, isPending] = useActionState(action, untouched);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [answer]);
  return (
    <form ref={form} action={send} className="flex flex-col gap-5" noValidate>
      <div role="alert" className="empty:hidden">
        {answer.problem ? <p className="notice notice-problem">{answer.problem}</p> : null}
      </div>
      <div role="status" className="empty:hidden">
        {answer.done ? <p className="notice">{answer.done}</p> : null}
      </div>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ choices, ...field }) => {
        const [typed, problem] = [answer.values[field.name], answer.fields?.[field.name]];
        if (choices) return <ChoiceField key={field.name} {...field} choices={choices} chosen={typed ?? field.value} problem={problem} />;
        return <FormField key={field.name} {...field} typed={typed} problem={problem} />;
      })}
      {children}
      <button type="submit" className={`button self-start ${quiet ? 'button-quiet' : ''}`} aria-disabled={isPending || undefined}>
        {isPending ? pending : submit}
      </button>
    </form>
  );
}
