'use client';
import { useEditor } from './editor-context';
import { placeInWords } from './part-words';
import { goTo, type Problem } from './problems';

const severities = ['must', 'should'] as const;

/** Everything found, each with a way to its place: first what publishing needs, then what is worth a look. */
export function ChecksList() {
  const { problems, t } = useEditor();
  return (
    <section aria-labelledby="checks-heading" className="checks">
      <h2 id="checks-heading">{t('editor.checks.title')}</h2>
      {problems.length === 0 ? <p>{t('editor.checks.none')}</p> : null}
      {severities.map((severity) => {
        const found = problems.filter((problem) => problem.severity === severity);
        return found.length > 0 ? (
          <details key={severity} open={severity === 'must'}>
            <summary>{t(`editor.checks.${severity}`, { count: found.length })}</summary>
            <ul>
              {found.map((problem) => (
                <CheckItem key={`${problem.path} ${problem.text}`} problem={problem} />
              ))}
            </ul>
          </details>
        ) : null;
      })}
    </section>
  );
}

function CheckItem({ problem: { path, text } }: { problem: Problem }) {
  const { t, lists } = useEditor();
  return (
    <li>
      <span>{text}</span>{' '}
      <button type="button" className="text-button" onClick={() => goTo(path)}>
        {t('editor.checks.goTo', { place: placeInWords(path, t, lists) })}
      </button>
    </li>
  );
}
