'use client';
import { memo } from 'react';
import type { Draft } from '@/lib/drafting/draft';
import { useEditor } from './editor-context';
import { FieldGroup } from './field-frame';
import { useFieldWords } from './field-words';
import { controlId } from './problems';
import { RowButtons } from './row-buttons';
import { BasisPart, LinePart, SelectPart } from './small-inputs';
import { useRows } from './use-rows';

type Row = NonNullable<Draft['unnamedPartners']>[number];
const NONE: readonly Row[] = [];

/** Those who took part and whom no source names, by who they are and their type. */
export const UnnamedControl = memo(function UnnamedControl({ value = NONE }: { value: readonly Row[] | undefined }) {
  const { lists, t } = useEditor();
  const { label, hint } = useFieldWords('unnamedPartners');
  const rows = useRows('unnamedPartners', value, '.description');
  return (
    <FieldGroup path="unnamedPartners" label={label} hint={hint}>
      <ol className="writing-cards">
        {value.map((row, index) => {
          const path = `unnamedPartners.${index}`;
          const change = (part: Partial<Row>) => rows.change(index, { ...row, ...part });
          const name = t('editor.unnamed.name', { number: index + 1 });
          return (
            <li key={index}>
              <fieldset id={controlId(path)} tabIndex={-1} className="writing-card">
                <legend>{name}</legend>
                <RowButtons index={index} count={value.length} name={row.description?.trim() || name} onMove={(step) => rows.move(index, step)} onRemove={() => rows.remove(index)} />
                <div className="writing-row-parts">
                  <LinePart path={`${path}.description`} label={t('editor.unnamed.description')} className="part-full" value={row.description} onText={(description) => change({ description })} />
                  <SelectPart path={`${path}.type`} label={t('editor.unnamed.type')} value={row.type} options={lists['organisation-type']?.options ?? []} none={t('editor.choose')} onValue={(type) => change({ type })} />
                  <SelectPart path={`${path}.role`} label={t('editor.unnamed.role')} value={row.role} options={lists['organisation-role']?.options ?? []} none={t('editor.choose')} onValue={(role) => change({ role: role as Row['role'] })} />
                  <BasisPart path={`${path}.basis`} value={row.basis} onValue={(basis) => change({ basis })} />
                </div>
              </fieldset>
            </li>
          );
        })}
      </ol>
      <button type="button" id={controlId('unnamedPartners.add')} className="button button-quiet writing-add" onClick={() => rows.insert(value.length, { role: 'partner', basis: 'inferred' })}>
        {t('editor.unnamed.add')}
      </button>
    </FieldGroup>
  );
});
