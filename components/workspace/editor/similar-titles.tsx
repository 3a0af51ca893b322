'use client';
import { useCallback, useState } from 'react';
import { useEditor } from './editor-context';
import { findSimilar } from './lookups';
import { useFound } from './use-found';

/** The nearest titles that are there already, as soon as the title is typed at, so that nothing is written twice. */
export function SimilarTitles({ title, entryId }: { title: string; entryId: string }) {
  const { t } = useEditor();
  const ask = useCallback((words: string, signal: AbortSignal) => findSimilar(words, entryId, signal), [entryId]);
  const [opened] = useState(title);
  const { found } = useFound(title === opened ? '' : title, ask);
  return (
    <div role="status" className="similar-titles">
      {found && found.length > 0 ? (
        <>
          <p>{t('editor.similar.title')}</p>
          <ul>
            {found.map(({ id, title: other, status }) => (
              <li key={id}>
                <a className="prose-link" href={`/workspace/entries/${id}`} target="_blank" rel="noopener">
                  {other}
                </a>{' '}
                <span>{t(`editor.entryStatus.${status}`)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
