import type { z } from 'zod';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { caveats } from '@/lib/messages/chart-in-words';
import { translator } from '@/lib/messages/translator';
import { exampleOf } from './example';
import type { indexSchema } from './index-schema';
import { LICENCE_URL } from './licence';
import { operationIds, operationOf } from './operations';

export function indexRecord(snapshot: Snapshot, site: URL): z.infer<typeof indexSchema> {
  const t = translator('en');
  const at = (path: string) => new URL(path, site).href;
  return {
    title: t('site.name'),
    version: 'v1',
    description: at('/api/v1/openapi.json'),
    documentation: at('/data'),
    operations: operationIds.map((id) => {
      const example = exampleOf(id, snapshot);
      return { id, path: operationOf(id).path, summary: t(`api.operations.${id}.summary`), ...(example && { example: at(example) }) };
    }),
    licence: LICENCE_URL,
    caveats: caveats('en'),
    catalogueVersion: snapshot.version,
  };
}
