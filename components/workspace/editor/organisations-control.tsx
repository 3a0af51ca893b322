'use client';
import { memo, useState } from 'react';
import type { Draft } from '@/lib/drafting/draft';
import { Combobox, type Found } from './combobox';
import { useEditor } from './editor-context';
import { FieldGroup } from './field-frame';
import { useFieldWords } from './field-words';
import { findOrganisations } from './lookups';
import { NewOrganisationForm } from './new-organisation-form';
import { controlId } from './problems';
import { RowButtons } from './row-buttons';
import { BasisPart, SelectPart } from './small-inputs';
import { useFound } from './use-found';
import { useRows } from './use-rows';

type Row = NonNullable<Draft['organisations']>[number];
const NONE: readonly Row[] = [];
const ADD = '+';

/** Each organisation with its role. One that is not in the collection yet can be added here, as a part of the draft. */
export const OrganisationsControl = memo(function OrganisationsControl({ value = NONE, entryId }: { value: readonly Row[] | undefined; entryId: string }) {
  const { lists, t, met, meet } = useEditor();
  const { label, hint } = useFieldWords('organisations');
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useState<string | null>(null);
  const { found, failed } = useFound(typed, findOrganisations);
  const rows = useRows('organisations', value, '.role');
  const typeName = (type: string) => lists['organisation-type']?.options.find(({ slug }) => slug === type)?.label ?? type;
  const take = (slug: string, name: string) => {
    setTyped('');
    setAdding(null);
    meet({ organisations: { [slug]: name } });
    rows.insert(value.length, { organisation: slug, role: 'implements', basis: 'inferred' });
  };
  const choose = ({ key, label: name }: Found) => (key === ADD ? setAdding(typed.trim()) : take(key, name));
  const offers: Found[] = found ? [...found.map(({ slug, name, type }) => ({ key: slug, label: name, note: typeName(type) })), { key: ADD, label: t('editor.organisations.new', { name: typed.trim() }) }] : [];
  return (
    <FieldGroup path="organisations" label={label} hint={hint}>
      <ul className="writing-rows">
        {value.map((row, index) => {
          const slug = row.organisation ?? '';
          const name = met.organisations?.[slug] ?? slug;
          return (
            <li key={index} className="named-row">
              <strong>{name}</strong>
              <SelectPart path={`organisations.${index}.role`} label={t('editor.organisations.role', { name })} className="part-quiet" value={row.role} options={lists['organisation-role']?.options ?? []} none={t('editor.choose')} onValue={(role) => rows.change(index, { ...row, role: role as Row['role'] })} />
              <BasisPart path={`organisations.${index}.basis`} value={row.basis} onValue={(basis) => rows.change(index, { ...row, basis })} />
              <RowButtons index={index} count={value.length} name={name} onRemove={() => rows.remove(index)} />
            </li>
          );
        })}
      </ul>
      <Combobox id={controlId('organisations.add')} label={t('editor.organisations.add')} typed={typed} onType={setTyped} found={offers} nothing={failed ? t('editor.cannotAsk') : null} onChoose={choose} />
      {adding === null ? null : <NewOrganisationForm key={adding} entryId={entryId} name={adding} onAdded={take} onCancel={() => setAdding(null)} />}
    </FieldGroup>
  );
});
