'use client';
import { memo, useState } from 'react';
import { fold } from '@/lib/catalogue/text/fold';
import type { Draft } from '@/lib/drafting/draft';
import { Combobox, type Found } from './combobox';
import { useEditor } from './editor-context';
import type { Option } from './editor-types';
import { FieldGroup } from './field-frame';
import { useFieldWords } from './field-words';
import { controlId } from './problems';
import { RowButtons } from './row-buttons';
import { BasisPart, SelectPart } from './small-inputs';
import { useRows } from './use-rows';

type Country = NonNullable<Draft['countries']>[number];
const NONE: readonly Country[] = [];
const SHOWN = 8;

/** Countries whose name begins so, before those that only have it somewhere. */
export function countriesLike(options: readonly Option[], typed: string): Found[] {
  const words = fold(typed.trim());
  if (words === '') return [];
  const named = options.map(({ slug, label }) => ({ key: slug, label, place: ` ${fold(label)}`.indexOf(` ${words}`) }));
  const inside = options.flatMap(({ slug, label }) => (fold(label).includes(words) ? [{ key: slug, label, place: 100 }] : []));
  const found = [...named.filter(({ place }) => place >= 0), ...inside.filter(({ key }) => named.find((one) => one.key === key)!.place < 0)];
  return found.sort((one, other) => one.place - other.place).slice(0, SHOWN).map(({ key, label }) => ({ key, label }));
}

/** Each country with its part in it; one can stand here in several roles. */
export const CountriesControl = memo(function CountriesControl({ value = NONE }: { value: readonly Country[] | undefined }) {
  const { lists, t } = useEditor();
  const { label, hint } = useFieldWords('countries');
  const [typed, setTyped] = useState('');
  const options = lists.country?.options ?? [];
  const rows = useRows('countries', value, '.role');
  const choose = ({ key }: Found) => {
    setTyped('');
    rows.insert(value.length, { country: key, role: 'runs', basis: 'inferred' });
  };
  return (
    <FieldGroup path="countries" label={label} hint={hint}>
      <ul className="writing-rows">
        {value.map((row, index) => {
          const name = options.find(({ slug }) => slug === row.country)?.label ?? row.country ?? '';
          return (
            <li key={index} className="named-row">
              <strong>{name}</strong>
              <SelectPart path={`countries.${index}.role`} label={t('editor.countries.role', { name })} className="part-quiet" value={row.role} options={lists['country-role']?.options ?? []} none={t('editor.choose')} onValue={(role) => rows.change(index, { ...row, role: role as Country['role'] })} />
              <BasisPart path={`countries.${index}.basis`} value={row.basis} onValue={(basis) => rows.change(index, { ...row, basis })} />
              <RowButtons index={index} count={value.length} name={name} onRemove={() => rows.remove(index)} />
            </li>
          );
        })}
      </ul>
      <Combobox id={controlId('countries.add')} label={t('editor.countries.add')} typed={typed} onType={setTyped} found={countriesLike(options, typed)} nothing={t('editor.countries.none')} onChoose={choose} />
    </FieldGroup>
  );
});
