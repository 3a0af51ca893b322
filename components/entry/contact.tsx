import type { Entry } from '@/lib/catalogue/entry';

/** An office or a role, never a person. */
export function Contact({ contact: { office, url } }: { contact: NonNullable<Entry['contact']> }) {
  return (
    <p>
      {url ? (
        <a className="prose-link" href={url} rel="noreferrer">
          {office}
        </a>
      ) : (
        office
      )}
    </p>
  );
}
