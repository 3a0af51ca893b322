'use client';
import { memo } from 'react';
import type { Draft } from '@/lib/drafting/draft';
import { useEditor } from './editor-context';
import { FieldGroup } from './field-frame';
import { useFieldWords } from './field-words';
import { LinePart } from './small-inputs';

type Period = NonNullable<Draft['period']>;
const NONE: Period = {};

/** When it began and ended, as exactly as it is known. */
export const PeriodControl = memo(function PeriodControl({ value = NONE }: { value: Period | undefined }) {
  const { edit, t } = useEditor();
  const { label, hint } = useFieldWords('period');
  const change = (part: Partial<Period>) => edit('period', { ...value, ...part });
  return (
    <FieldGroup path="period" label={label} hint={hint}>
      <div className="writing-row-parts">
        <LinePart path="period.start" label={t('editor.period.start')} value={value.start} onText={(start) => change({ start })} />
        <LinePart path="period.end" label={t('editor.period.end')} value={value.end} onText={(end) => change({ end })} />
        <LinePart path="period.note" label={t('editor.note')} className="part-wide" value={value.note} onText={(note) => change({ note })} />
      </div>
    </FieldGroup>
  );
});
