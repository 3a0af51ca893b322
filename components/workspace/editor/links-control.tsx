'use client';
import { memo, useState } from 'react';
import type { Draft } from '@/lib/drafting/draft';
import { Combobox, type Found } from './combobox';
import { useEditor } from './editor-context';
import { FieldGroup } from './field-frame';
import { useFieldWords } from './field-words';
import { findEntries } from './lookups';
import { controlId } from './problems';
import { RowButtons } from './row-buttons';
import { LinePart, SelectPart } from './small-inputs';
import { useFound } from './use-found';
import { useRows } from './use-rows';

type Link = NonNullable<Draft['links']>[number];
const NONE: readonly Link[] = [];

/** Other entries of the collection, found by title, each with what it is to this one. */
export const LinksControl = memo(function LinksControl({ value = NONE, own }: { value: readonly Link[] | undefined; own: string }) {
  const { lists, t, met, meet } = useEditor();
  const { label, hint } = useFieldWords('links');
  const [typed, setTyped] = useState('');
  const { found, failed } = useFound(typed, findEntries);
  const rows = useRows('links', value, '.type');
  const kindName = (kind: string) => lists.kind?.options.find(({ slug }) => slug === kind)?.label ?? kind;
  const offers: Found[] = (found ?? []).filter(({ slug }) => slug !== own).map(({ slug, title, kind }) => ({ key: slug, label: title, note: kindName(kind) }));
  const choose = ({ key, label: title }: Found) => {
    const kind = found?.find(({ slug }) => slug === key)?.kind ?? 'practice';
    setTyped('');
    meet({ entries: { [key]: { title, kind } } });
    rows.insert(value.length, { type: kind === 'enabler' ? 'needs-enabler' : 'other-example', entry: key });
  };
  return (
    <FieldGroup path="links" label={label} hint={hint}>
      <ul className="writing-rows">
        {value.map((row, index) => {
          const slug = row.entry ?? '';
          const name = met.entries?.[slug]?.title ?? slug;
          return (
            <li key={index} className="named-row">
              <strong>{name}</strong>
              <SelectPart path={`links.${index}.type`} label={t('editor.links.type', { name })} className="part-quiet" value={row.type} options={lists['link-type']?.options ?? []} none={t('editor.choose')} onValue={(type) => rows.change(index, { ...row, type: type as Link['type'] })} />
              <LinePart path={`links.${index}.source`} label={t('editor.links.source')} className="part-wide" value={row.source} onText={(source) => rows.change(index, { ...row, source })} />
              <RowButtons index={index} count={value.length} name={name} onRemove={() => rows.remove(index)} />
            </li>
          );
        })}
      </ul>
      <Combobox id={controlId('links.add')} label={t('editor.links.add')} typed={typed} onType={setTyped} found={offers} nothing={failed ? t('editor.cannotAsk') : found ? t('editor.links.none') : null} onChoose={choose} />
    </FieldGroup>
  );
});
