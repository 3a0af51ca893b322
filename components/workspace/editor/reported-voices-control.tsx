'use client';
import { memo } from 'react';
import type { Draft } from '@/lib/drafting/draft';
import { useEditor } from './editor-context';
import { FieldGroup } from './field-frame';
import { useFieldWords } from './field-words';
import { controlId } from './problems';
import { RowButtons } from './row-buttons';
import { LinePart, TextPart } from './small-inputs';
import { useRows } from './use-rows';

type Report = NonNullable<Draft['reportedVoices']>[number];
const NONE: readonly Report[] = [];

/** What a source says that migrants said, in the words of the editor. */
export const ReportedVoicesControl = memo(function ReportedVoicesControl({ value = NONE }: { value: readonly Report[] | undefined }) {
  const { t } = useEditor();
  const { label, hint } = useFieldWords('reportedVoices');
  const rows = useRows('reportedVoices', value, '.text');
  return (
    <FieldGroup path="reportedVoices" label={label} hint={hint}>
      <ol className="writing-cards">
        {value.map((report, index) => {
          const path = `reportedVoices.${index}`;
          const change = (part: Partial<Report>) => rows.change(index, { ...report, ...part });
          const name = t('editor.voices.reportedName', { number: index + 1 });
          return (
            <li key={index}>
              <fieldset id={controlId(path)} tabIndex={-1} className="writing-card">
                <legend>{name}</legend>
                <RowButtons index={index} count={value.length} name={name} onMove={(step) => rows.move(index, step)} onRemove={() => rows.remove(index)} />
                <div className="writing-row-parts">
                  <TextPart path={`${path}.text`} label={t('editor.voices.reported')} className="part-full" value={report.text} onText={(text) => change({ text })} />
                  <LinePart path={`${path}.source`} label={t('editor.figures.source')} className="part-full" inputMode="url" spellCheck={false} value={report.source} onText={(source) => change({ source })} />
                </div>
              </fieldset>
            </li>
          );
        })}
      </ol>
      <button type="button" id={controlId('reportedVoices.add')} className="button button-quiet writing-add" onClick={() => rows.insert(value.length, {})}>
        {t('editor.voices.addReported')}
      </button>
    </FieldGroup>
  );
});
