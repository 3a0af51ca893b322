'use client';
import { useEditor } from './editor-context';
import type { Person } from './editor-types';

/** Who else has the entry open. What they save and you do not touch comes in with your next save. */
export function Others({ people }: { people: readonly Person[] }) {
  const { t } = useEditor();
  return (
    <p role="status" className="writing-others">
      {people.length > 0 ? t('editor.others', { names: people.map(({ name }) => name).join(', '), count: people.length }) : null}
    </p>
  );
}
