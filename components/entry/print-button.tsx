'use client';
import { useScripted } from './scripted';

/** Opens the browser's print dialogue; without script the browser's own menu does the same. */
export function PrintButton({ label }: { label: string }) {
  if (!useScripted()) return null;
  return (
    <button type="button" className="button button-quiet" onClick={() => window.print()}>
      {label}
    </button>
  );
}
