'use client';
import { useActionState, type ReactNode } from 'react';
import { FormField, type FieldProps } from './form-field';
import { untouched, type FormAction } from './form-answer';

type ActionFormProps = {
  readonly action: FormAction;
  readonly fields: readonly Omit<FieldProps, 'typed' | 'problem'>[];
  readonly hidden?: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly pending: string;
  readonly quiet?: boolean;
  readonly children?: ReactNode;
};

/** A form that a server action answers, with or without JavaScript; what was typed stays, and each problem stands at its field. */
export function ActionForm({ action, fields, hidden = {}, submit, pending, quiet = false, children }: ActionFormProps) {
  const [answer, send, isPending] = useActionState(action, untouched);
  return (
    <form action={send} className="flex flex-col gap-5" noValidate>
      <div role="alert" className="empty:hidden">
        {answer.problem ? <p className="notice notice-problem">{answer.problem}</p> : null}
      </div>
      <div role="status" className="empty:hidden">
        {answer.done ? <p className="notice">{answer.done}</p> : null}
      </div>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <FormField key={field.name} {...field} typed={answer.values[field.name]} problem={answer.fields?.[field.name]} />
      ))}
      {children}
      <button type="submit" className={`button self-start ${quiet ? 'button-quiet' : ''}`} aria-disabled={isPending || undefined}>
        {isPending ? pending : submit}
      </button>
    </form>
  );
}
