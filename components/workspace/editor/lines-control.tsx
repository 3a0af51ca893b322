'use client';
import { memo, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Field } from '@/lib/drafting/fields';
import { useEditor } from './editor-context';
import { FieldGroup, Problems, useControl } from './field-frame';
import { useFieldWords } from './field-words';
import { GrowingText } from './growing-text';
import { pasteAsLines } from './pasting';
import { controlId } from './problems';
import { RowButtons } from './row-buttons';
import { useRows, type Rows } from './use-rows';

const NONE: readonly string[] = [];

/** A list of lines. Enter begins the next line, Backspace in an empty one takes it away, Alt with an arrow moves it. */
export const LinesControl = memo(function LinesControl({ field, value = NONE }: { field: Field; value: readonly string[] | undefined }) {
  const { t } = useEditor();
  const { label, hint } = useFieldWords(field);
  const rows = useRows(field, value);
  return (
    <FieldGroup path={field} label={label} hint={hint}>
      <ol className="writing-lines">
        {value.map((line, index) => (
          <LineRow key={index} path={`${field}.${index}`} line={line} index={index} count={value.length} rows={rows} label={label} />
        ))}
      </ol>
      <button type="button" id={controlId(`${field}.add`)} className="button button-quiet writing-add" onClick={() => rows.insert(value.length, '')}>
        {t('editor.lines.add')}
      </button>
    </FieldGroup>
  );
});

type LineRowProps = { readonly path: string; readonly line: string; readonly index: number; readonly count: number; readonly rows: Rows<string>; readonly label: string };

function LineRow({ path, line, index, count, rows, label }: LineRowProps) {
  const { t } = useEditor();
  const control = useControl(path);
  const name = t('editor.lines.name', { number: index + 1 });
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const lines = pasteAsLines(event);
    if (lines) rows.spread(index, lines);
  };
  return (
    <li>
      <GrowingText {...control} value={line} maxLength={2_000} aria-label={`${label}, ${name}`} onPaste={onPaste} onKeyDown={(event) => onLineKey(event, line, index, rows)} onChange={(event) => rows.change(index, event.target.value.replace(/\n/g, ' '))} />
      <RowButtons index={index} count={count} name={name} onMove={(step) => rows.move(index, step)} onRemove={() => rows.remove(index)} />
      <Problems path={path} />
    </li>
  );
}

function onLineKey(event: KeyboardEvent, line: string, index: number, rows: Rows<string>): void {
  const { key, altKey } = event;
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null;
  if (altKey && step) rows.move(index, step);
  else if (key === 'Enter' && !event.nativeEvent.isComposing) rows.insert(index + 1, '');
  else if (key === 'Backspace' && line === '') rows.remove(index);
  else return;
  event.preventDefault();
}
