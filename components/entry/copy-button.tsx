'use client';
import { useState } from 'react';
import { useScripted } from './scripted';

type CopyButtonProps = { readonly text: string; readonly label: string; readonly done: string; readonly failed: string };

/** Copies a text; shown only where the browser can. */
export function CopyButton({ text, label, done, failed }: CopyButtonProps) {
  const scripted = useScripted();
  const [answer, setAnswer] = useState('');
  if (!scripted || !('clipboard' in navigator)) return null;
  const copy = () => void navigator.clipboard.writeText(text).then(() => setAnswer(done), () => setAnswer(failed));
  return (
    <>
      <button type="button" className="button button-quiet" onClick={copy}>
        {label}
      </button>
      <span role="status" className="text-sm text-soft">
        {answer}
      </span>
    </>
  );
}
