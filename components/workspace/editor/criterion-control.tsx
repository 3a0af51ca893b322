'use client';
import { memo } from 'react';
import type { Draft } from '@/lib/drafting/draft';
import type { Field } from '@/lib/drafting/fields';
import { useEditor } from './editor-context';
import { FieldGroup } from './field-frame';
import { useFieldWords } from './field-words';
import { controlId } from './problems';
import { BasisPart, TextPart } from './small-inputs';

type Criterion = NonNullable<NonNullable<Draft['partnershipQuality']>['dialogue']>;
const NONE: Criterion = {};
type Value = NonNullable<Criterion['value']>;

/** One mark of a good partnership. Not known is an answer: nobody has looked at it. */
export const CriterionControl = memo(function CriterionControl({ field, value = NONE }: { field: Field; value: Criterion | undefined }) {
  const { edit, lists, t } = useEditor();
  const { label, hint } = useFieldWords(field);
  const answer = (given: Value | null) => edit(field, given ? { basis: 'inferred', ...value, value: given } : undefined);
  return (
    <FieldGroup path={field} label={label} hint={hint}>
      <ul className="writing-answers">
        {lists['partnership-answer']?.options.map(({ slug, label: name }) => (
          <Answer key={slug} field={field} slug={slug} name={name} isChosen={value.value === slug} onChoose={() => answer(slug as Value)} />
        ))}
        <Answer field={field} slug="unknown" name={t('editor.unknown')} isChosen={value.value === undefined} onChoose={() => answer(null)} />
      </ul>
      {value.value ? (
        <div className="writing-row-parts">
          <BasisPart path={`${field}.basis`} value={value.basis} onValue={(basis) => edit(field, { ...value, basis })} />
          <TextPart path={`${field}.note`} label={t('editor.note')} className="part-rest" value={value.note} onText={(note) => edit(field, { ...value, note })} />
        </div>
      ) : null}
    </FieldGroup>
  );
});

type AnswerProps = { readonly field: Field; readonly slug: string; readonly name: string; readonly isChosen: boolean; readonly onChoose: () => void };

function Answer({ field, slug, name, isChosen, onChoose }: AnswerProps) {
  const id = controlId(`${field}.${slug}`);
  return (
    <li>
      <input type="radio" id={id} name={field} checked={isChosen} onChange={onChoose} />
      <label htmlFor={id}>{name}</label>
    </li>
  );
}
