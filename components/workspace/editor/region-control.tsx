'use client';
import type { Draft } from '@/lib/drafting/draft';
import { useEditor } from './editor-context';
import { FacetControl } from './facet-control';

/** Regions, with those offered in which the countries lie where it runs. */
export function RegionControl({ draft }: { draft: Draft }) {
  const { lists } = useEditor();
  const running = (draft.countries ?? []).filter(({ role }) => role === 'runs').map(({ country }) => country);
  const regions = running.flatMap((slug) => lists.country?.options.find((option) => option.slug === slug)?.parent ?? []);
  return <FacetControl param="region" value={draft.classification?.region} offered={[...new Set(regions)]} />;
}
