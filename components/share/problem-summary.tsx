'use client';
import { useEffect, useRef } from 'react';
import { questions } from '@/lib/proposals/questions';
import type { ShareAnswer } from './share-answer';
import { fieldId } from './share-field';

/** Why it was not sent, with ways to the answers that need a hand. It has the focus, with and without script. */
export function ProblemSummary({ answer: { notice, problems }, title }: { answer: ShareAnswer; title: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [notice, problems]);
  const told = questions.flatMap(({ name }) => (problems[name] ? [{ name, text: problems[name] }] : []));
  if (!notice && told.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} autoFocus className="share-notice share-notice-problem">
      <p className="font-semibold">{notice ?? title}</p>
      {told.length > 0 ? (
        <ul>
          {told.map(({ name, text }) => (
            <li key={name}>
              <a className="prose-link" href={`#${fieldId(name)}`}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
