import type { Snapshot } from '@/lib/catalogue/snapshot';
import { caveats } from '@/lib/messages/chart-in-words';
import { translator } from '@/lib/messages/translator';
import { figureColumns } from '../table/figure-columns';
import { longColumns } from '../table/long-columns';
import { tableColumns } from '../table/columns';

/** What whoever opens the archive must know: what is in it, how to read the numbers, what may be done with it. */
export function archiveReadme({ entries, organisations, vocabularies }: Snapshot): string {
  const t = translator('en');
  const files = (['entriesJson', 'entriesCsv', 'classification', 'figures', 'organisations', 'vocabularies', 'checksums'] as const).map((file) => `- ${t(`openData.archive.${file}`, { columns: tableColumns.length, longColumns: longColumns.join(', '), figureColumns: figureColumns.join(', ') })}`);
  const contents = t('openData.archive.contents', { entries: entries.length, organisations: organisations.size, lists: vocabularies.length });
  return [
    `# ${t('site.name')} ${t('site.tagline')}`,
    contents,
    files.join('\n'),
    `## ${t('openData.archive.method')}`,
    [t('openData.valuesExplained'), t('openData.unknownExplained'), t('openData.basisExplained')].join('\n\n'),
    `## ${t('openData.archive.caveats')}`,
    caveats('en').map((caveat) => `- ${caveat}`).join('\n'),
    `## ${t('insightsFiles.about.licence')}`,
    t('openData.licence'),
    `## ${t('openData.archive.load')}`,
    t('openData.archive.loadText'),
  ].join('\n\n') + '\n';
}
