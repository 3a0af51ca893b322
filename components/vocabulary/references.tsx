import { Fragment } from 'react';
import { referenceOf } from '@/lib/content/reference';

/** The documents behind some keys of content/sources.json, in short. */
export function References({ keys }: { keys: readonly string[] }) {
  return keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 ? '; ' : ''}
      <ReferenceItem name={key} />
    </Fragment>
  ));
}

function ReferenceItem({ name }: { name: string }) {
  const reference = referenceOf(name);
  if (!reference) throw new Error(`content/sources.json has no document "${name}"`);
  const details = [reference.publisher, reference.date].filter(Boolean).join(', ');
  return (
    <>
      {reference.url ? (
        <a className="prose-link" href={reference.url} rel="noreferrer">
          {reference.title}
        </a>
      ) : (
        <cite>{reference.title}</cite>
      )}
      {details ? ` (${details})` : null}
    </>
  );
}
