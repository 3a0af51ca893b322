'use client';
import { useState, type KeyboardEvent, type RefObject } from 'react';
import { markNames, withMark, type MarkName } from '@/lib/drafting/marks';
import { useEditor } from './editor-context';
import { typeIn } from './pasting';

const keys: Readonly<Record<string, MarkName>> = { b: 'strong', i: 'emphasis', k: 'link' };

/** Puts a mark into a text field at what is chosen there, as typing would. */
function press(field: HTMLTextAreaElement, name: MarkName): void {
  const { from, to, insert, selected } = withMark(field.value, { from: field.selectionStart, to: field.selectionEnd }, name);
  field.focus();
  field.setSelectionRange(from, to);
  typeIn(field, insert);
  field.setSelectionRange(selected.from, selected.to);
}

/** Ctrl or Cmd with B, I and K, in a long text. */
export function markByKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const name = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey ? keys[event.key.toLowerCase()] : undefined;
  if (!name) return;
  event.preventDefault();
  press(event.currentTarget, name);
}

type TextToolsProps = { readonly field: RefObject<HTMLTextAreaElement | null>; readonly controls: string; readonly label: string };

/** Strong, emphasis, link and list for a long text: one stop of the keyboard, arrows move between them. */
export function TextTools({ field, controls, label }: TextToolsProps) {
  const { t } = useEditor();
  const [stop, setStop] = useState(0);
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const next = (stop + (event.key === forward ? 1 : markNames.length - 1)) % markNames.length;
    setStop(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div role="toolbar" aria-label={t('editor.tools.name', { field: label })} aria-controls={controls} className="text-tools" onKeyDown={move}>
      {markNames.map((name, i) => (
        <button key={name} type="button" className={`text-tool text-tool-${name}`} tabIndex={i === stop ? 0 : -1} onFocus={() => setStop(i)} onClick={() => field.current && press(field.current, name)}>
          {t(`editor.tools.${name}`)}
        </button>
      ))}
    </div>
  );
}
