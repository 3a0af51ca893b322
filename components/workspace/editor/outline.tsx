'use client';
import { sectionStates, type SectionState } from '@/lib/drafting/outline';
import type { Draft } from '@/lib/drafting/draft';
import { useEditor } from './editor-context';

/** Every section of the page: whether it says something, and what publishing still needs of it. */
export function EditorOutline({ draft }: { draft: Draft }) {
  const { problems } = useEditor();
  const lacking = problems.filter(({ severity }) => severity === 'must').map(({ path }) => path);
  return (
    <ol className="writing-outline">
      {sectionStates(draft, lacking).map((state) => (
        <OutlineItem key={state.section} state={state} />
      ))}
    </ol>
  );
}

function OutlineItem({ state: { section, says, lacks } }: { state: SectionState }) {
  const { t } = useEditor();
  const standing = lacks > 0 ? 'lacks' : says ? 'says' : 'empty';
  return (
    <li className={`outline-${standing}`}>
      <a href={`#section-${section}`}>
        <span>{t(`editor.sections.${section}`)}</span>
        <span className="outline-state">{t(`editor.outline.${standing}`, { count: lacks })}</span>
      </a>
    </li>
  );
}
