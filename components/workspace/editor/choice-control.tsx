'use client';
import { memo } from 'react';
import type { Field } from '@/lib/drafting/fields';
import { useEditor } from './editor-context';
import { FieldGroup } from './field-frame';
import { useFieldWords } from './field-words';
import { controlId } from './problems';

type ChoiceProps = { readonly field: Field; readonly list: string; readonly value: string | undefined };

/** One of a few values, all in sight with their meaning. */
export const ChoiceControl = memo(function ChoiceControl({ field, list, value }: ChoiceProps) {
  const { edit, lists } = useEditor();
  const { label, hint } = useFieldWords(field);
  return (
    <FieldGroup path={field} label={label} hint={hint}>
      <ul className="writing-choices">
        {lists[list]?.options.map(({ slug, label: name, definition }) => {
          const id = controlId(`${field}.${slug}`);
          return (
            <li key={slug}>
              <input type="radio" id={id} name={field} checked={value === slug} onChange={() => edit(field, slug)} aria-describedby={definition ? `${id}-means` : undefined} />
              <label htmlFor={id}>{name}</label>
              {definition ? <span id={`${id}-means`}>{definition}</span> : null}
            </li>
          );
        })}
      </ul>
    </FieldGroup>
  );
});
