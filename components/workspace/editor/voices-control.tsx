'use client';
import { memo } from 'react';
import type { Draft } from '@/lib/drafting/draft';
import { useEditor } from './editor-context';
import { FieldGroup, Problems, useControl } from './field-frame';
import { useFieldWords } from './field-words';
import { controlId } from './problems';
import { RowButtons } from './row-buttons';
import { LinePart, TextPart } from './small-inputs';
import { useRows, type Rows } from './use-rows';

type Voice = NonNullable<Draft['voices']>[number];
const NONE: readonly Voice[] = [];

/** Migrants in their own words: only with consent, and without a name. */
export const VoicesControl = memo(function VoicesControl({ value = NONE }: { value: readonly Voice[] | undefined }) {
  const { t } = useEditor();
  const { label, hint } = useFieldWords('voices');
  const rows = useRows('voices', value, '.quote');
  return (
    <FieldGroup path="voices" label={label} hint={hint}>
      <ol className="writing-cards">
        {value.map((voice, index) => (
          <VoiceRow key={index} voice={voice} index={index} count={value.length} rows={rows} />
        ))}
      </ol>
      <button type="button" id={controlId('voices.add')} className="button button-quiet writing-add" onClick={() => rows.insert(value.length, {})}>
        {t('editor.voices.add')}
      </button>
    </FieldGroup>
  );
});

type VoiceRowProps = { readonly voice: Voice; readonly index: number; readonly count: number; readonly rows: Rows<Voice> };

function VoiceRow({ voice, index, count, rows }: VoiceRowProps) {
  const { t } = useEditor();
  const path = `voices.${index}`;
  const change = (part: Partial<Voice>) => rows.change(index, { ...voice, ...part });
  const name = t('editor.voices.name', { number: index + 1 });
  const consent = useControl(`${path}.consent`);
  return (
    <li>
      <fieldset id={controlId(path)} tabIndex={-1} className="writing-card">
        <legend>{name}</legend>
        <RowButtons index={index} count={count} name={name} onMove={(step) => rows.move(index, step)} onRemove={() => rows.remove(index)} />
        <div className="writing-row-parts">
          <TextPart path={`${path}.quote`} label={t('editor.voices.quote')} className="part-full" value={voice.quote} onText={(quote) => change({ quote })} />
          <LinePart path={`${path}.speaker`} label={t('editor.voices.speaker')} hint={t('editor.voices.speakerHint')} className="part-full" autoComplete="off" value={voice.speaker} onText={(speaker) => change({ speaker })} />
          <div className="writing-consent part-full">
            <input {...consent} type="checkbox" checked={voice.consent === true} onChange={(event) => change({ consent: event.target.checked || undefined })} />
            <label htmlFor={consent.id}>{t('editor.voices.consent')}</label>
            <Problems path={`${path}.consent`} />
          </div>
        </div>
      </fieldset>
    </li>
  );
}
