'use client';
import type { ReactNode } from 'react';
import { useEditor } from './editor-context';
import { controlId, problemsAt } from './problems';

type Described = { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': true | undefined };

/** Ids that tie a control to its hint and to what is found at it. */
export function useControl(path: string, hint?: string | null): Described {
  const { problems } = useEditor();
  const found = problemsAt(problems, path);
  const described = [hint ? `${controlId(path)}-hint` : null, found.length > 0 ? `${controlId(path)}-problems` : null].filter((id) => id !== null);
  return {
    id: controlId(path),
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': found.some(({ severity }) => severity === 'must') || undefined,
  };
}

type FrameProps = { readonly path: string; readonly label: string; readonly hint?: string | null | undefined; readonly className?: string; readonly children: ReactNode };

/** A label, a hint, a control, and what is found at it. */
export function FieldFrame({ path, label, hint, className = '', children }: FrameProps) {
  return (
    <div className={`writing-field ${className}`}>
      <label htmlFor={controlId(path)}>{label}</label>
      <Hint path={path} text={hint} />
      {children}
      <Problems path={path} />
    </div>
  );
}

/** The same for a field that has several controls. It can take the focus when someone is led to it. */
export function FieldGroup({ path, label, hint, className = '', children }: FrameProps) {
  const { 'aria-describedby': describedBy, id } = useControl(path, hint);
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={describedBy} className={`writing-field writing-group ${className}`}>
      <legend>{label}</legend>
      <Hint path={path} text={hint} />
      {children}
      <Problems path={path} />
    </fieldset>
  );
}

function Hint({ path, text }: { path: string; text?: string | null | undefined }) {
  if (!text) return null;
  return (
    <p id={`${controlId(path)}-hint`} className="writing-hint">
      {text}
    </p>
  );
}

/** Each with a word for how much it matters: colour alone says nothing. */
export function Problems({ path }: { path: string }) {
  const { problems, t } = useEditor();
  const found = problemsAt(problems, path);
  if (found.length === 0) return null;
  return (
    <ul id={`${controlId(path)}-problems`} className="writing-problems">
      {found.map(({ severity, text }) => (
        <li key={text} className={`problem-${severity}`}>
          <strong>{t(`editor.severity.${severity}`)}</strong> {text}
        </li>
      ))}
    </ul>
  );
}
