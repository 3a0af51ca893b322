'use client';
import { memo } from 'react';
import type { Field } from '@/lib/drafting/fields';
import { useEditor } from './editor-context';
import { FieldFrame, useControl } from './field-frame';
import { useFieldWords } from './field-words';

export const DayControl = memo(function DayControl({ field, value }: { field: Field; value: string | undefined }) {
  const { edit } = useEditor();
  const { label, hint } = useFieldWords(field);
  const control = useControl(field, hint);
  return (
    <FieldFrame path={field} label={label} hint={hint}>
      <input {...control} type="date" className="field writing-short" value={value ?? ''} onChange={(event) => edit(field, event.target.value || undefined)} />
    </FieldFrame>
  );
});
