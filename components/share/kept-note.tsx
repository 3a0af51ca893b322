'use client';
import type { Keeping } from './kept-here';
import { filledIn } from './filled-in';
import type { ShareWords } from './share-words';

type KeptNoteProps = { readonly keeping: Keeping | null; readonly words: ShareWords['kept']; readonly language: string; readonly onForget: () => void };

/** Says what the device keeps, and lets it go. Without script nothing is kept, and nothing is said of it. */
export function KeptNote({ keeping, words, language, onForget }: KeptNoteProps) {
  if (!keeping) return null;
  const { state, restoredAt, hasWords } = keeping;
  const text = restoredAt && hasWords ? filledIn(words.restored, dayOf(restoredAt, language)) : words[state];
  return (
    <div className="share-kept">
      <p role="status">{text}</p>
      {hasWords ? (
        <button type="button" className="share-forget" onClick={onForget}>
          {words.forget}
        </button>
      ) : null}
    </div>
  );
}

function dayOf(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(at));
}
