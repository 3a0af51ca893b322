'use client';
import { useEffect, useEffectEvent, useState } from 'react';

type Suggestion = { readonly label: string; readonly group: string; readonly href: string; readonly note: string };
type SearchSuggestionsProps = { readonly listLabel: string; readonly address: string };

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

const field = () => document.querySelector<HTMLInputElement>('#q');

/** Below the search field, which works without: titles, values, organisations and countries as one types. */
export function SearchSuggestions({ listLabel, address }: SearchSuggestionsProps) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const items = useSuggestions(address, typed);
  const open = items.length > 0;
  const close = () => {
    setTyped('');
    setActive(-1);
  };
  const onInput = useEffectEvent(() => {
    setTyped(field()?.value ?? '');
    setActive(-1);
  });
  const onFocusOut = useEffectEvent((event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node && field()?.parentElement?.contains(event.relatedTarget))) close();
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
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
  });
  useEffect(() => {
    const [input, leaving] = [field(), new AbortController()];
    const { signal } = leaving;
    input?.addEventListener('input', onInput, { signal });
    input?.addEventListener('keydown', onKeyDown, { signal });
    input?.parentElement?.addEventListener('focusout', onFocusOut, { signal });
    return () => leaving.abort();
  }, []);
  useEffect(() => {
    field()?.setAttribute('aria-expanded', String(open));
    if (open && active >= 0) field()?.setAttribute('aria-activedescendant', `suggestion-${active}`);
    else field()?.removeAttribute('aria-activedescendant');
  }, [open, active]);
  return (
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
  );
}
