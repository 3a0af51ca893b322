'use client';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

type Suggestion = { readonly label: string; readonly group: string; readonly href: string; readonly note: string };
type SearchSuggestionsProps = {
  readonly text: string;
  readonly placeholder: string;
  readonly listLabel: string;
  readonly address: string;
  readonly large: boolean;
};

const PAUSE_MS = 120;

function useSuggestions(address: string, typed: string): readonly Suggestion[] {
  const [found, setFound] = useState<{ typed: string; items: readonly Suggestion[] }>({ typed: '', items: [] });
  useEffect(() => {
    if (typed.trim().length < 2) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      fetch(`${address}?q=${encodeURIComponent(typed)}`, { signal: abort.signal })
        .then(async (answer) => setFound({ typed, items: answer.ok ? ((await answer.json()) as { suggestions: Suggestion[] }).suggestions : [] }))
        .catch(() => setFound({ typed, items: [] }));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [address, typed]);
  return found.typed === typed ? found.items : [];
}

/** The search field. With script it offers titles, values, organisations and countries as one types; without it is a plain field. */
export function SearchSuggestions({ text, placeholder, listLabel, address, large }: SearchSuggestionsProps) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const items = useSuggestions(address, typed);
  const open = items.length > 0;
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = text;
  }, [text]);
  const close = () => {
    setTyped('');
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((current) => (current + step + items.length + 1 + 1) % (items.length + 1) - 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      document.getElementById(`suggestion-${active}`)?.click();
      close();
    }
  };
  return (
    <div className="min-w-0 flex-1" onBlur={(event) => (event.currentTarget.contains(event.relatedTarget) ? undefined : close())}>
      <input
        ref={field}
        id="q"
        name="q"
        type="search"
        defaultValue={text}
        placeholder={placeholder}
        autoComplete="off"
        role="combobox"
        aria-expanded={open}
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `suggestion-${active}` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        className={`field w-full rounded-e-none border-e-0 border-ink placeholder:text-soft ${large ? 'min-h-13 text-lg' : ''}`}
      />
      <ul
        id="suggestions"
        role="listbox"
        aria-label={listLabel}
        hidden={!open}
        className="absolute inset-x-0 top-full z-10 mt-1 rounded border border-edge bg-sheet py-1 shadow-lg"
      >
        {items.map((item, index) => (
          <li key={item.href} role="presentation">
            <a
              id={`suggestion-${index}`}
              role="option"
              aria-selected={index === active}
              href={item.href}
              data-soft
              tabIndex={-1}
              onClick={close}
              className="flex justify-between gap-4 px-3.5 py-2 hover:bg-wash aria-selected:bg-wash"
            >
              <span>{item.label}</span>
              <span className="shrink-0 text-xs text-soft">
                {item.group}
                {item.note ? ` · ${item.note}` : ''}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
