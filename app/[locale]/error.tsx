'use client';
import { useEffect } from 'react';

/** A page that could not be made. It runs in the browser only, so its words stand in the layout, in the reader's language. */
export default function Failed({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const words = document.getElementById('failed-words')?.dataset ?? {};
  useEffect(() => console.error(error), [error]);
  return (
    <div className="page py-20">
      <h1 className="headline text-3xl">{words.title}</h1>
      <p className="mt-3 max-w-[60ch] text-lg text-soft">{words.text}</p>
      <p className="mt-8 flex items-center gap-6">
        <button type="button" className="button" onClick={reset}>
          {words.retry}
        </button>
        <a className="prose-link" href={words.href}>
          {words.link}
        </a>
      </p>
    </div>
  );
}
