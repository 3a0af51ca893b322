'use client';
import { replaced, without } from '@/lib/drafting/rows';
import { useEditor } from './editor-context';
import type { DraftFigure } from './figures-control';
import { controlId } from './problems';
import { RowButtons } from './row-buttons';
import { LinePart, SelectPart } from './small-inputs';

type Part = NonNullable<DraftFigure['breakdown']>[number];
type BreakdownRowsProps = { readonly path: string; readonly parts: readonly Part[] | undefined; readonly onChange: (parts: Part[]) => void };

/** A figure by sex, age, origin or something else, where that is known. */
export function BreakdownRows({ path, parts = [], onChange }: BreakdownRowsProps) {
  const { t, lists } = useEditor();
  const change = (index: number, part: Part) => onChange(replaced(parts, index, { ...parts[index], ...part }));
  const remove = (index: number) => {
    onChange(without(parts, index));
    document.getElementById(controlId(`${path}.breakdown.add`))?.focus();
  };
  return (
    <div className="breakdown">
      {parts.length > 0 ? <p className="writing-hint">{t('editor.breakdown.hint')}</p> : null}
      <ul>
        {parts.map((part, index) => {
          const at = `${path}.breakdown.${index}`;
          return (
            <li key={index} className="breakdown-row">
              <SelectPart path={`${at}.by`} label={t('editor.breakdown.by')} value={part.by} options={lists.breakdown?.options ?? []} none={t('editor.choose')} onValue={(by) => change(index, { by: by as Part['by'] })} />
              <LinePart path={`${at}.label`} label={t('editor.breakdown.group')} value={part.label} onText={(label) => change(index, { label })} />
              <LinePart path={`${at}.value`} label={t('editor.breakdown.value')} value={part.value} onText={(value) => change(index, { value })} />
              <RowButtons index={index} count={parts.length} name={part.label ?? t('editor.breakdown.part', { number: index + 1 })} onRemove={() => remove(index)} />
            </li>
          );
        })}
      </ul>
      <button type="button" id={controlId(`${path}.breakdown.add`)} className="text-button" onClick={() => onChange([...parts, {}])}>
        {t('editor.breakdown.add')}
      </button>
    </div>
  );
}
