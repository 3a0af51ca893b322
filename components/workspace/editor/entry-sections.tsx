'use client';
import { memo } from 'react';
import { classifiedFacets, facetOf, type ClassifiedParam } from '@/lib/catalogue/facets';
import type { Draft } from '@/lib/drafting/draft';
import { placedFields, sections, type Field, type Section } from '@/lib/drafting/fields';
import { useEditor, wordsIfAny } from './editor-context';
import { FieldControl } from './field-control';

/** The whole entry, section by section, in the order of its page. */
export function EntrySections({ draft, entryId }: { draft: Draft; entryId: string }) {
  return sections.map((section) => <EntrySection key={section} section={section} draft={draft} entryId={entryId} />);
}

const EntrySection = memo(function EntrySection({ section, draft, entryId }: { section: Section; draft: Draft; entryId: string }) {
  const { t } = useEditor();
  const fields = placedFields.filter((placed) => placed.section === section).map(({ field }) => field);
  const intro = wordsIfAny(t, `editor.intros.${section}`);
  return (
    <section id={`section-${section}`} aria-labelledby={`section-${section}-heading`} className="writing-section">
      <h2 id={`section-${section}-heading`} className="headline">
        {t(`editor.sections.${section}`)}
      </h2>
      {intro ? <p className="writing-intro">{intro}</p> : null}
      {fields.filter((field) => isShown(field, draft)).map((field) => (
        <FieldControl key={field} field={field} draft={draft} entryId={entryId} />
      ))}
    </section>
  );
});

/** A facet that this kind of entry does not have is shown only while it has values, so that they can be taken out. */
function isShown(field: Field, draft: Draft): boolean {
  const param = classifiedFacets.find((facet) => `classification.${facet.param}` === field)?.param as ClassifiedParam | undefined;
  if (!param) return true;
  return (facetOf(param).appliesTo as readonly string[]).includes(draft.kind) || (draft.classification?.[param]?.length ?? 0) > 0;
}
