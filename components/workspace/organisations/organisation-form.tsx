'use client';
import { useActionState, useEffect, useRef, type ReactNode } from 'react';
import { untouched, type FormAction } from '@/components/accounts/form-answer';
import { LabelledField, type FieldControl } from '@/components/accounts/labelled-field';

type Option = { readonly slug: string; readonly label: string };
export type OrganisationFields = { readonly name: string; readonly otherNames: string; readonly type: string; readonly country: string; readonly address: string };
type FieldName = keyof OrganisationFields;

type OrganisationFormProps = {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly values: OrganisationFields;
  readonly types: readonly Option[];
  readonly countries: readonly Option[];
  readonly words: { readonly labels: { readonly [F in FieldName]: string }; readonly hints: { readonly [F in FieldName]?: string }; readonly noCountry: string; readonly save: string; readonly saving: string };
};

/** What an organisation is called, what it is and where; what was typed stays, and each problem stands at its field. */
export function OrganisationForm({ action, hidden, values, types, countries, words }: OrganisationFormProps) {
  const [answer, send, isPending] = useActionState(action, untouched);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [answer]);
  const at = (name: FieldName) => ({ name, label: words.labels[name], hint: words.hints[name], problem: answer.fields?.[name], defaultValue: answer.values[name] ?? values[name] });
  return (
    <form ref={form} action={send} className="flex flex-col gap-5" noValidate>
      <div role="alert" className="empty:hidden">
        {answer.problem ? <p className="notice notice-problem">{answer.problem}</p> : null}
      </div>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Labelled {...at('name')}>{(field) => <input {...field} maxLength={300} autoComplete="off" />}</Labelled>
      <Labelled {...at('otherNames')}>{(field) => <textarea {...field} rows={3} />}</Labelled>
      <Labelled {...at('type')}>{(field) => <Select {...field} options={types} />}</Labelled>
      <Labelled {...at('country')}>{(field) => <Select {...field} options={[{ slug: '', label: words.noCountry }, ...countries]} />}</Labelled>
      <Labelled {...at('address')}>{(field) => <input {...field} maxLength={100} autoComplete="off" autoCapitalize="none" spellCheck={false} />}</Labelled>
      <button type="submit" className="button self-start" aria-disabled={isPending || undefined}>
        {isPending ? words.saving : words.save}
      </button>
    </form>
  );
}

type Control = FieldControl & { readonly name: string; readonly defaultValue: string };
type LabelledProps = { readonly name: string; readonly label: string; readonly hint: string | undefined; readonly problem: string | undefined; readonly defaultValue: string; readonly children: (field: Control) => ReactNode };

function Labelled({ name, defaultValue, children, ...said }: LabelledProps) {
  return <LabelledField {...said}>{(control) => children({ ...control, name, defaultValue })}</LabelledField>;
}

/** Drawn anew with what is chosen: React leaves a select that was sent at its first choice otherwise. */
function Select({ options, ...field }: Control & { readonly options: readonly Option[] }) {
  return (
    <select {...field} key={field.defaultValue}>
      {options.map(({ slug, label }) => (
        <option key={slug} value={slug}>
          {label}
        </option>
      ))}
    </select>
  );
}
