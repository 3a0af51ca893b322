'use client';
import type { Field } from '@/lib/drafting/fields';
import { withPrimary, withTag, type DraftTag } from '@/lib/drafting/tags';
import { useEditor } from './editor-context';
import type { Option } from './editor-types';
import { Problems } from './field-frame';
import { controlId } from './problems';
import { RowButtons } from './row-buttons';
import { BasisPart, LinePart } from './small-inputs';

type ChosenValuesProps = {
  readonly field: Field;
  readonly tags: readonly DraftTag[];
  readonly options: readonly Option[];
  readonly ranked: boolean;
  readonly onChange: (tags: readonly DraftTag[]) => void;
  readonly onRemove: (value: string) => void;
};

/** What was chosen: which is the primary, whether a source states it, and a note. Nothing chosen is said too. */
export function ChosenValues({ field, tags, options, ranked, onChange, onRemove }: ChosenValuesProps) {
  const { t } = useEditor();
  if (tags.length === 0) return <p className="writing-unknown">{t('editor.unknown')}</p>;
  const remove = (value: string) => {
    onRemove(value);
    document.getElementById(controlId(`${field}.options`))?.focus();
  };
  return (
    <ul className="chosen">
      {tags.map((tag, index) => {
        const value = tag.value ?? '';
        const path = `${field}.${index}`;
        const option = options.find(({ slug }) => slug === value);
        const name = option?.label ?? value;
        return (
          <li key={value} id={controlId(path)} tabIndex={-1}>
            <strong>
              {option?.code ? <span className="term-code">{option.code} </span> : null}
              {name}
            </strong>
            {ranked ? <Primary field={field} tag={tag} onChoose={() => onChange(withPrimary(tags, value))} /> : null}
            <BasisPart path={`${path}.basis`} value={tag.basis} onValue={(basis) => onChange(withTag(tags, value, { basis }))} />
            <LinePart path={`${path}.note`} label={t('editor.facets.noteOn', { name })} placeholder={t('editor.note')} className="part-note" value={tag.note} onText={(note) => onChange(withTag(tags, value, { note }))} />
            <RowButtons index={index} count={tags.length} name={name} onRemove={() => remove(value)} />
            <Problems path={path} />
          </li>
        );
      })}
    </ul>
  );
}

function Primary({ field, tag, onChoose }: { field: Field; tag: DraftTag; onChoose: () => void }) {
  const { t } = useEditor();
  const id = controlId(`${field}.primary.${tag.value}`);
  return (
    <span className="primary">
      <input type="radio" id={id} name={`${field}.primary`} checked={tag.primary === true} onChange={onChoose} />
      <label htmlFor={id}>{t('editor.facets.primary')}</label>
    </span>
  );
}
