'use client';
import { useId, useState, type KeyboardEvent } from 'react';
import { useEditor } from './editor-context';

export type Found = { readonly key: string; readonly label: string; readonly note?: string };
type ComboboxProps = {
  readonly id: string;
  readonly label: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly found: readonly Found[];
  /** What is said when nothing is found, or while nobody can be asked. */
  readonly nothing: string | null;
  readonly onChoose: (found: Found) => void;
};

/** A field that offers values as one types; chosen with arrows and Enter, or by pointing. */
export function Combobox({ id, label, typed, onType, found, nothing, onChoose }: ComboboxProps) {
  const list = useId();
  const { t } = useEditor();
  const [isClosed, setClosed] = useState(true);
  const [active, setActive] = useState(0);
  const isOpen = !isClosed && found.length > 0;
  const current = Math.min(active, found.length - 1);
  const choose = (one: Found | undefined) => {
    if (!one) return;
    setClosed(true);
    setActive(0);
    onChoose(one);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (isClosed ? setClosed(false) : setActive((current + 1) % found.length)),
    ArrowUp: () => setActive((current - 1 + found.length) % found.length),
    Enter: () => choose(found[current]),
    Escape: () => setClosed(true),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (event.key === 'Enter') event.preventDefault();
    const act = isOpen || event.key === 'ArrowDown' ? keys[event.key] : undefined;
    if (!act || found.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className="combobox" onBlur={(event) => (event.currentTarget.contains(event.relatedTarget) ? undefined : setClosed(true))}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="field"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-activedescendant={isOpen ? `${list}-${current}` : undefined}
        value={typed}
        onChange={(event) => {
          onType(event.target.value);
          setActive(0);
          setClosed(false);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={list} role="listbox" aria-label={label} hidden={!isOpen} className="combobox-list">
        {found.map((one, index) => (
          <li key={one.key} id={`${list}-${index}`} role="option" aria-selected={index === current} onPointerDown={(event) => event.preventDefault()} onClick={() => choose(one)}>
            <span>{one.label}</span>
            {one.note ? <span className="combobox-note">{one.note}</span> : null}
          </li>
        ))}
      </ul>
      <p role="status" className="writing-hint">
        {typed.trim().length > 1 ? (found.length > 0 ? <span className="sr-only">{t('editor.found', { count: found.length })}</span> : nothing) : null}
      </p>
    </div>
  );
}
