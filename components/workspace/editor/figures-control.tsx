'use client';
import { memo } from 'react';
import type { Draft } from '@/lib/drafting/draft';
import { BreakdownRows } from './breakdown-rows';
import { useEditor } from './editor-context';
import { FieldGroup } from './field-frame';
import { useFieldWords } from './field-words';
import { amountOf } from './amount';
import { controlId } from './problems';
import { RowButtons } from './row-buttons';
import { LinePart, SelectPart, TextPart } from './small-inputs';
import { useRows, type Rows } from './use-rows';

export type DraftFigure = NonNullable<Draft['figures']>[number];
const NONE: readonly DraftFigure[] = [];
const qualifiers = ['exact', 'about', 'at-least', 'at-most'] as const;

/** Figures, each with what it counts, when, who measured it and its parts. */
export const FiguresControl = memo(function FiguresControl({ value = NONE }: { value: readonly DraftFigure[] | undefined }) {
  const { t } = useEditor();
  const { label, hint } = useFieldWords('figures');
  const rows = useRows('figures', value, '.what');
  return (
    <FieldGroup path="figures" label={label} hint={hint}>
      <ol className="writing-cards">
        {value.map((figure, index) => (
          <FigureRow key={index} figure={figure} index={index} count={value.length} rows={rows} />
        ))}
      </ol>
      <button type="button" id={controlId('figures.add')} className="button button-quiet writing-add" onClick={() => rows.insert(value.length, {})}>
        {t('editor.figures.add')}
      </button>
    </FieldGroup>
  );
});

type FigureRowProps = { readonly figure: DraftFigure; readonly index: number; readonly count: number; readonly rows: Rows<DraftFigure> };

function FigureRow({ figure, index, count, rows }: FigureRowProps) {
  const { t, lists } = useEditor();
  const path = `figures.${index}`;
  const change = (part: Partial<DraftFigure>) => rows.change(index, { ...figure, ...part });
  const name = figure.what?.trim() || t('editor.figures.name', { number: index + 1 });
  return (
    <li>
      <fieldset id={controlId(path)} tabIndex={-1} className="writing-card">
        <legend>{t('editor.figures.name', { number: index + 1 })}</legend>
        <RowButtons index={index} count={count} name={name} onMove={(step) => rows.move(index, step)} onRemove={() => rows.remove(index)} />
        <div className="writing-row-parts">
          <LinePart path={`${path}.what`} label={t('editor.figures.what')} className="part-full" value={figure.what} onText={(what) => change({ what })} />
          <LinePart path={`${path}.value`} label={t('editor.figures.value')} hint={t('editor.figures.valueHint')} value={figure.value} onText={(value) => change(withAmount(figure, value))} />
          <LinePart path={`${path}.unit`} label={t('editor.figures.unit')} hint={t('editor.figures.unitHint')} value={figure.unit} onText={(unit) => change({ unit })} />
          <AmountPart path={`${path}.amount`} amount={figure.amount} onAmount={(amount) => change({ amount })} />
          <SelectPart path={`${path}.qualifier`} label={t('editor.figures.qualifier')} value={figure.qualifier} options={qualifiers.map((slug) => ({ slug, label: t(`editor.qualifiers.${slug}`) }))} none={t('editor.unknown')} onValue={(qualifier) => change({ qualifier: qualifier as DraftFigure['qualifier'] })} />
          <SelectPart path={`${path}.kind`} label={t('editor.figures.kind')} value={figure.kind} options={lists['figure-kind']?.options ?? []} none={t('editor.choose')} onValue={(kind) => change({ kind: kind as DraftFigure['kind'] })} />
          <LinePart path={`${path}.date`} label={t('editor.figures.date')} value={figure.date} onText={(date) => change({ date })} />
          <LinePart path={`${path}.measuredBy`} label={t('editor.figures.measuredBy')} className="part-wide" value={figure.measuredBy} onText={(measuredBy) => change({ measuredBy })} />
          <LinePart path={`${path}.source`} label={t('editor.figures.source')} className="part-wide" inputMode="url" spellCheck={false} value={figure.source} onText={(source) => change({ source })} />
          <TextPart path={`${path}.note`} label={t('editor.note')} className="part-wide" value={figure.note} onText={(note) => change({ note })} />
        </div>
        <BreakdownRows path={path} parts={figure.breakdown} onChange={(breakdown) => change({ breakdown })} />
      </fieldset>
    </li>
  );
}

/** A value that is one number fills in the number, as long as nobody wrote another one there. */
function withAmount(figure: DraftFigure, value: string | undefined): Partial<DraftFigure> {
  const wasOwn = figure.amount === undefined || figure.amount === amountOf(figure.value ?? '');
  return wasOwn ? { value, amount: amountOf(value ?? '') } : { value };
}

function AmountPart({ path, amount, onAmount }: { path: string; amount: number | undefined; onAmount: (amount: number | undefined) => void }) {
  const { t } = useEditor();
  const onText = (text: string | undefined) => {
    const number = text === undefined ? undefined : Number(text);
    if (number === undefined || Number.isFinite(number)) onAmount(number);
  };
  return <LinePart path={path} type="number" label={t('editor.figures.amount')} hint={t('editor.figures.amountHint')} value={amount === undefined ? undefined : String(amount)} onText={onText} />;
}
