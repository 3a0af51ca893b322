'use client';
import { sectionStates, type SectionState } from '@/lib/drafting/outline';
import type { Draft } from '@/lib/drafting/draft';
import { useEditor } from './editor-context';

/** Every section of the page: whether it says something, and what publishing still needs of it. */
export function EditorOutline({ draft }: { draft: Draft }) {
  const { problems, t } = useEditor();
  const lacking = problems.filter(({ severity }) => severity === 'must').map(({ path }) => path);
  return (
    <nav aria-label={t('editor.outline.title')}>
      <details>
        <summary>
          {t('editor.outline.title')}
          {lacking.length > 0 ? <span>{t('editor.outline.lacks', { count: lacking.length })}</span> : null}
        </summary>
        <ol className="writing-outline">
          {sectionStates(draft, lacking).map((state) => (
            <OutlineItem key={state.section} state={state} />
          ))}
        </ol>
      </details>
    </nav>
  );
}

function OutlineItem({ state: { section, says, lacks } }: { state: SectionState }) {
  const { t } = useEditor();
  const standing = lacks > 0 ? 'lacks' : says ? 'says' : 'empty';
  return (
    <li className={`outline-${standing}`}>
      <a href={`#section-${section}`}>
        <span>{t(`editor.sections.${section}`)}</span>
        <span className="outline-state">
          <span className={standing === 'says' ? 'sr-only' : ''}>{t(`editor.outline.${standing}`, { count: lacks })}</span>
        </span>
      </a>
    </li>
  );
}
