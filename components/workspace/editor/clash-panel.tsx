'use client';
import { useEffect, useRef, useState } from 'react';
import { valueAt, type Field } from '@/lib/drafting/fields';
import type { Side } from '@/lib/drafting/writing';
import { useEditor } from './editor-context';
import { fieldWords } from './field-words';
import { ValueText } from './value-text';
import type { Shown } from './writing-store';

type ClashPanelProps = { readonly shown: Shown; readonly onSettle: (choices: Partial<Record<Field, Side>>) => void };
const sides: readonly Side[] = ['mine', 'theirs'];

/** Fields that someone else changed too, both ways side by side. Nothing is saved before each is decided. */
export function ClashPanel({ shown: { draft, base, clashes, others }, onSettle }: ClashPanelProps) {
  const { t, lists } = useEditor();
  const [choices, setChoices] = useState<Partial<Record<Field, Side>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const open = clashes.filter((field) => choices[field] === undefined).length;
  const names = others.map(({ name }) => name).join(', ');
  return (
    <section aria-labelledby="clash-heading" className="writing-panel writing-panel-clash">
      <h2 id="clash-heading" ref={heading} tabIndex={-1}>
        {t('editor.clash.title')}
      </h2>
      <p>{names ? t('editor.clash.textBy', { names }) : t('editor.clash.text')}</p>
      {clashes.map((field) => (
        <fieldset key={field} className="clash">
          <legend>{fieldWords(field, t, lists).label}</legend>
          {sides.map((side) => (
            <label key={side} className="clash-side">
              <input type="radio" name={`clash.${field}`} checked={choices[field] === side} onChange={() => setChoices({ ...choices, [field]: side })} />
              <span>
                <span className="side-name">{t(`editor.clash.${side}`)}</span>
                <ValueText field={field} value={valueAt(side === 'mine' ? draft : base.draft, field)} />
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div className="writing-buttons">
        <button type="button" className="button" aria-disabled={open > 0} onClick={() => open === 0 && onSettle(choices)}>
          {t('editor.clash.settle')}
        </button>
        <span role="status">{open > 0 ? t('editor.clash.open', { count: open }) : null}</span>
      </div>
    </section>
  );
}
