'use client';
import { useId } from 'react';
import type { WordsPart } from '@/lib/vocabulary/edited-words';

export type FieldWords = {
  readonly part: WordsPart;
  readonly label: string;
  readonly isLong: boolean;
  /** What the content files say, where it is something else. */
  readonly fromFiles: { readonly says: string; readonly text: string } | null;
  /** What is said above the words that somebody else saved meanwhile. */
  readonly nowSays: string;
};
type TermFieldProps = FieldWords & { readonly language: string; readonly value: string; readonly problem: string | undefined; readonly now: string | undefined };

/** One text in one language, with what it would be otherwise. */
export function TermField({ part, label, isLong, fromFiles, nowSays, language, value, problem, now }: TermFieldProps) {
  const id = useId();
  const described = [problem && `${id}-problem`, now !== undefined && `${id}-now`, fromFiles && `${id}-files`].filter(Boolean).join(' ') || undefined;
  const shared = { id, name: part, lang: language, dir: language === 'ar' ? 'rtl' : 'ltr', defaultValue: value, className: 'field', 'aria-invalid': problem ? true : undefined, 'aria-describedby': described };
  return (
    <div className="term-field">
      <label htmlFor={id}>{label}</label>
      {problem ? (
        <p id={`${id}-problem`} className="term-problem">
          {problem}
        </p>
      ) : null}
      {isLong ? <textarea {...shared} rows={4} /> : <input {...shared} autoComplete="off" />}
      {now === undefined ? null : (
        <p id={`${id}-now`} className="term-now">
          {nowSays} <q lang={language}>{now}</q>
        </p>
      )}
      {fromFiles ? (
        <p id={`${id}-files`} className="term-files">
          {fromFiles.says} <q lang={language}>{fromFiles.text}</q>
        </p>
      ) : null}
    </div>
  );
}
