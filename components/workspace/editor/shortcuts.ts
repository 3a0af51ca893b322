'use client';
import { useEffect } from 'react';

export type Shortcuts = { readonly save: () => void; readonly preview: () => void };

/** Ctrl or Cmd with S saves now, Alt with P shows the preview. By the key's place, since Alt makes another letter of it on some systems. */
export function useShortcuts({ save, preview }: Shortcuts): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 's';
      const isPreview = event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyP';
      if (!isSave && !isPreview) return;
      event.preventDefault();
      (isSave ? save : preview)();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [save, preview]);
}
