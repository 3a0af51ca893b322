import { Fragment } from 'react';
import { translator } from '@/lib/messages/translator';
import type { EntryView } from './entry-view';
import { glanceFacts, type Fact } from './glance-facts';
import { StatedMark } from './stated-mark';

/** The facts at a glance, as a list of terms. Stands at the side on wide screens and folds on narrow ones. */
export function Glance({ view }: { view: EntryView }) {
  const facts = glanceFacts(view);
  const values = facts.flatMap((fact) => fact.values);
  const marked = values.some(({ basis }) => basis === 'stated');
  return (
    <>
      <dl className="glance">
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>
              <FactValues fact={fact} view={view} />
            </dd>
          </div>
        ))}
      </dl>
      {values.some(({ basis }) => basis) ? (
        <p className="mt-3 text-2xs text-soft">
          {translator(view.locale).rich(marked ? 'entryPage.statedKey' : 'entryPage.nothingStated', { mark: () => <span aria-hidden="true">◆</span> })}
        </p>
      ) : null}
    </>
  );
}

function FactValues({ fact, view }: { fact: Fact; view: EntryView }) {
  return fact.values.map((value, index) => (
    <Fragment key={value.text}>
      {index > 0 ? ', ' : ''}
      {value.href ? (
        <a className="prose-link" href={value.href} data-soft>
          {value.text}
        </a>
      ) : (
        value.text
      )}
      {value.basis === 'stated' ? (
        <>
          {'\u00a0'}
          <StatedMark locale={view.locale} short />
        </>
      ) : null}
    </Fragment>
  ));
}
