'use client';
import { memo, useRef } from 'react';
import type { Field } from '@/lib/drafting/fields';
import { useEditor } from './editor-context';
import { FieldFrame, useControl } from './field-frame';
import { useFieldWords } from './field-words';
import { GrowingText } from './growing-text';
import { pasteAsLine, pasteAsText } from './pasting';
import { markByKey, TextTools } from './text-tools';

/** What a line may hold, and how much of it reads well. */
export const LINE_CHARACTERS = 300;
const LONGEST_TEXT = 20_000;

type TextProps = { readonly field: Field; readonly value: string; readonly children?: React.ReactNode };

/** One line of at most 300 characters; it wraps, so that all of it is seen. */
export const LineControl = memo(function LineControl({ field, value, children }: TextProps) {
  const { edit } = useEditor();
  const { label, hint } = useFieldWords(field);
  const control = useControl(field, hint);
  return (
    <FieldFrame path={field} label={label} hint={hint}>
      <GrowingText {...control} value={value} onPaste={pasteAsLine} onChange={(event) => edit(field, event.target.value.replace(/\n/g, ' '))} onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} />
      <Room used={value.length} of={LINE_CHARACTERS} />
      {children}
    </FieldFrame>
  );
});

/** A long text, with a few marks: paragraphs are parted by empty lines. */
export const TextControl = memo(function TextControl({ field, value }: TextProps) {
  const { edit } = useEditor();
  const { label, hint } = useFieldWords(field);
  const control = useControl(field, hint);
  const text = useRef<HTMLTextAreaElement>(null);
  return (
    <FieldFrame path={field} label={label} hint={hint}>
      <GrowingText {...control} ref={text} value={value} maxLength={LONGEST_TEXT} className="writing-text" onPaste={pasteAsText} onKeyDown={markByKey} onChange={(event) => edit(field, event.target.value)} />
      <TextTools field={text} controls={control.id} label={label} />
    </FieldFrame>
  );
});

/** Speaks up when the room gets short; before that it would only disturb. */
export function Room({ used, of }: { used: number; of: number }) {
  const { t } = useEditor();
  if (used < of * 0.6) return null;
  return <p className={used > of ? 'writing-room writing-room-over' : 'writing-room'}>{used > of ? t('editor.room.over', { over: used - of, of }) : t('editor.room.more', { more: of - used })}</p>;
}
