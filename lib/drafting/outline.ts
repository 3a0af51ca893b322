import type { Draft } from './draft';
import { fieldOf, placedFields, sections, valueAt, type Field, type Section } from './fields';

/** What a section is for whoever writes: how much stands in the way of publishing, and whether it says anything. */
export type SectionState = { readonly section: Section; readonly says: boolean; readonly lacks: number };

/** These are set when an entry is begun, so they do not make a section say something. */
const GIVEN: readonly Field[] = ['slug', 'kind', 'firstPublished'];

/** `lacking`: paths of what publishing needs, as `figures.0.what`. */
export function sectionStates(draft: Draft, lacking: readonly string[]): SectionState[] {
  const lacks = new Map<Section, number>();
  for (const path of lacking) {
    const section = sectionOf(path);
    if (section) lacks.set(section, (lacks.get(section) ?? 0) + 1);
  }
  return sections.map((section) => ({ section, says: saysSomething(draft, section), lacks: lacks.get(section) ?? 0 }));
}

/** The section that a path lies in. What is said of the whole classification belongs to its section. */
export function sectionOf(path: string): Section | undefined {
  if (path === 'classification') return 'classification';
  const field = fieldOf(path);
  return placedFields.find((placed) => placed.field === field)?.section;
}

function saysSomething(draft: Draft, section: Section): boolean {
  return placedFields.some((placed) => placed.section === section && !GIVEN.includes(placed.field) && valueAt(draft, placed.field) !== undefined);
}
