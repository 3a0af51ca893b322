'use client';
import type { ComponentProps } from 'react';
import { useEditor } from './editor-context';
import type { Option } from './editor-types';
import { FieldFrame, useControl } from './field-frame';
import { pasteAsLine, pasteAsText } from './pasting';
import { GrowingText } from './growing-text';

type Part = { readonly path: string; readonly label: string; readonly hint?: string | null; readonly className?: string };
type Texts = Part & { readonly value: string | undefined; readonly onText: (text: string | undefined) => void };

/** A short text in a row. An empty one says nothing, so it is taken out. */
export function LinePart({ path, label, hint, className = '', value = '', onText, ...rest }: Texts & Pick<ComponentProps<'input'>, 'placeholder' | 'type' | 'inputMode' | 'autoComplete' | 'spellCheck'>) {
  const control = useControl(path, hint);
  return (
    <FieldFrame path={path} label={label} hint={hint} className={`writing-part ${className}`}>
      <input type="text" {...rest} {...control} className="field" value={value} maxLength={2_000} onPaste={pasteAsLine} onChange={(event) => onText(event.target.value || undefined)} />
    </FieldFrame>
  );
}

/** A longer text in a row. */
export function TextPart({ path, label, hint, className = '', value = '', onText }: Texts) {
  const control = useControl(path, hint);
  return (
    <FieldFrame path={path} label={label} hint={hint} className={`writing-part ${className}`}>
      <GrowingText {...control} value={value} onPaste={pasteAsText} onChange={(event) => onText(event.target.value || undefined)} />
    </FieldFrame>
  );
}

type Selects = Part & { readonly value: string | undefined; readonly options: readonly Pick<Option, 'slug' | 'label'>[]; readonly none: string; readonly onValue: (value: string | undefined) => void };

/** One of a short list; `none` is what stands there while nobody has said. */
export function SelectPart({ path, label, hint, className = '', value = '', options, none, onValue }: Selects) {
  const control = useControl(path, hint);
  return (
    <FieldFrame path={path} label={label} hint={hint} className={`writing-part ${className}`}>
      <select {...control} className="field" value={value} onChange={(event) => onValue(event.target.value || undefined)}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.slug} value={option.slug}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Whether a source says it, or an editor concluded it. */
export function BasisPart({ path, value, onValue }: { path: string; value: string | undefined; onValue: (value: 'stated' | 'inferred' | undefined) => void }) {
  const { t, lists } = useEditor();
  return <SelectPart path={path} label={t('editor.basis')} className="part-basis" value={value} options={lists.basis?.options ?? []} none={t('editor.choose')} onValue={(basis) => onValue(basis as 'stated' | 'inferred' | undefined)} />;
}
