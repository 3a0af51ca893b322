'use client';
import { memo } from 'react';
import type { Draft } from '@/lib/drafting/draft';
import { useEditor } from './editor-context';
import { FieldGroup } from './field-frame';
import { useFieldWords } from './field-words';
import { controlId } from './problems';
import { RowButtons } from './row-buttons';
import { readings } from '@/lib/catalogue/entry';
import { LinePart, SelectPart } from './small-inputs';
import { useRows, type Rows } from './use-rows';

type DraftSource = NonNullable<Draft['sources']>[number];
type SourceField = 'sources' | 'furtherReading' | 'tools';
const words = {
  sources: { add: 'editor.sources.add', name: 'editor.sources.name' },
  furtherReading: { add: 'editor.sources.addReading', name: 'editor.sources.readingName' },
  tools: { add: 'editor.sources.addTool', name: 'editor.sources.toolName' },
} as const;
const NONE: readonly DraftSource[] = [];

/** What the entry rests on, or what is worth reading on. */
export const SourcesControl = memo(function SourcesControl({ field, value = NONE }: { field: SourceField; value: readonly DraftSource[] | undefined }) {
  const { t } = useEditor();
  const { label, hint } = useFieldWords(field);
  const rows = useRows(field, value, '.title');
  return (
    <FieldGroup path={field} label={label} hint={hint}>
      <ol className="writing-cards">
        {value.map((source, index) => (
          <SourceRow key={index} field={field} source={source} index={index} count={value.length} rows={rows} />
        ))}
      </ol>
      <button type="button" id={controlId(`${field}.add`)} className="button button-quiet writing-add" onClick={() => rows.insert(value.length, {})}>
        {t(words[field].add)}
      </button>
    </FieldGroup>
  );
});

type SourceRowProps = { readonly field: SourceField; readonly source: DraftSource; readonly index: number; readonly count: number; readonly rows: Rows<DraftSource> };

function SourceRow({ field, source, index, count, rows }: SourceRowProps) {
  const { t } = useEditor();
  const path = `${field}.${index}`;
  const change = (part: Partial<DraftSource>) => rows.change(index, { ...source, ...part });
  const number = t(words[field].name, { number: index + 1 });
  return (
    <li>
      <fieldset id={controlId(path)} tabIndex={-1} className="writing-card">
        <legend>{number}</legend>
        <RowButtons index={index} count={count} name={source.title?.trim() || number} onMove={(step) => rows.move(index, step)} onRemove={() => rows.remove(index)} />
        <div className="writing-row-parts">
          <LinePart path={`${path}.title`} label={t('editor.sources.title')} className="part-full" value={source.title} onText={(title) => change({ title })} />
          <LinePart path={`${path}.publisher`} label={t('editor.sources.publisher')} className="part-wide" value={source.publisher} onText={(publisher) => change({ publisher })} />
          <LinePart path={`${path}.date`} label={t('editor.sources.date')} value={source.date} onText={(date) => change({ date })} />
          <LinePart path={`${path}.language`} label={t('editor.sources.language')} hint={t('editor.sources.languageHint')} spellCheck={false} value={source.language} onText={(language) => change({ language: language?.toLowerCase() })} />
          <LinePart path={`${path}.url`} label={t('editor.address')} className="part-wide" inputMode="url" spellCheck={false} value={source.url} onText={(url) => change({ url })} />
          <LinePart path={`${path}.seen`} label={t('editor.sources.seen')} type="date" value={source.seen} onText={(seen) => change({ seen })} />
          <SelectPart path={`${path}.read`} label={t('editor.sources.read')} value={source.read} options={readings.map((slug) => ({ slug, label: t(`editor.sources.readings.${slug}`) }))} none={t('editor.choose')} onValue={(read) => change({ read: read as DraftSource['read'] })} />
          <LinePart path={`${path}.supports`} label={t('editor.sources.supports')} className="part-full" value={source.supports} onText={(supports) => change({ supports })} />
        </div>
      </fieldset>
    </li>
  );
}
