import type { ReactNode } from 'react';
import { translator, type Messages } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

export type SectionId = keyof Messages['entryPage']['sections'];
export type Section = { readonly id: SectionId; readonly body: ReactNode };

/** Parts of the page under their headings. The summary follows the lead directly, so its heading is only read out. */
export function Sections({ sections, locale }: { sections: readonly Section[]; locale: Locale }) {
  const t = translator(locale);
  return sections.map(({ id, body }) => (
    <section key={id} id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className={id === 'summary' ? 'sr-only' : 'headline'}>
        {t(`entryPage.sections.${id}`)}
      </h2>
      {body}
    </section>
  ));
}

/** Links to the parts that this page has. */
export function Outline({ sections, locale }: { sections: readonly Section[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul className="outline-list">
      {sections.map(({ id }) => (
        <li key={id}>
          <a href={`#${id}`}>{t(`entryPage.sections.${id}`)}</a>
        </li>
      ))}
    </ul>
  );
}
