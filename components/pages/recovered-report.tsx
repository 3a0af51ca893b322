import type { View } from '@/lib/catalogue/labels';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { publishedReport } from '@/lib/insights/published';
import { recovered, recoveredBy } from '@/lib/insights/recovered';
import { facetLabel } from '@/lib/messages/figures-in-words';
import { insideSentence } from '@/lib/messages/inside-sentence';
import { translator } from '@/lib/messages/translator';
import { FactsTable } from './facts-table';

/** How much of the report is in the collection, by the stops and the regions that it counted. */
export function RecoveredReport({ snapshot, view }: { readonly snapshot: Snapshot; readonly view: View }) {
  const t = translator(view.locale);
  const { practices, enablers } = publishedReport.scale;
  const held = recovered(snapshot);
  return (
    <>
      <p>{t('aboutPage.recovered', { practices, enablers, heldPractices: held.practices, heldEnablers: held.enablers })}</p>
      {(['phase', 'region'] as const).map((param) => {
        const name = t('aboutPage.recoveredBy', { facet: insideSentence(facetLabel(param, view.locale)) });
        const rows = recoveredBy(snapshot, param, view).map(({ slug, label, published, held: count }) => ({ key: slug, name: label, cells: [published, count] }));
        return <FactsTable key={param} className="recovered" caption={name} columns={[facetLabel(param, view.locale), t('aboutPage.recoveredPublished'), t('aboutPage.recoveredHeld')]} rows={rows} />;
      })}
    </>
  );
}
