import { NextRequest } from 'next/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { GET } from '@/app/oai/route';
import { currentDatabase, refreshCatalogue, startCatalogue, stopCatalogue } from '@/lib/catalogue/current';
import * as files from '@/lib/content/files';
import { saveDraft } from '@/lib/editorial/save-draft';
import { workEntry } from '@/lib/editorial/work';
import type { Viewer } from '@/lib/permissions/roles';
import { checkedBy, textsIn } from '../../unit/interchange/xml-schema';
import { move, wholeDraft } from '../editorial/support/standings';
import { person } from '../editorial/support/people';
import { smallContent } from '../database/support/content';
import { newDataFolder } from '../database/support/homes';

vi.mock('@/lib/site-address', () => ({ siteAddress: async () => new URL('https://practices.example.org') }));

const namespaces = { oai: 'http://www.openarchives.org/OAI/2.0/', dc: 'http://purl.org/dc/elements/1.1/' };
const wrong = checkedBy('tests/schemas/harvest.xsd');
let editor: Viewer;

async function ask(query: string): Promise<string> {
  const xml = await (await GET(new NextRequest(`https://practices.example.org/oai?${query}`), undefined)).text();
  expect(wrong(xml)).toEqual([]);
  return xml;
}

/** What a harvester learns of each record: its slug, and whether it is gone. */
async function harvested(query: string): Promise<Map<string, string>> {
  const xml = await ask(`verb=ListRecords&metadataPrefix=oai_dc${query}`);
  const at = (xpath: string) => textsIn(xml, xpath, namespaces).map((identifier) => identifier.split(':')[2]!);
  const gone = at('//oai:header[@status="deleted"]/oai:identifier');
  return new Map(at('//oai:header/oai:identifier').map((slug) => [slug, gone.includes(slug) ? 'deleted' : 'there']));
}

beforeAll(async () => {
  vi.stubEnv('DATA_DIR', newDataFolder());
  vi.stubEnv('DATABASE_URL', '');
  vi.spyOn(files, 'loadContent').mockReturnValue({ ...smallContent(), synonyms: [] });
  await startCatalogue();
  editor = await person(currentDatabase(), 'editor', 'editor');
});

afterAll(async () => {
  await stopCatalogue();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function moved(id: string, operation: Parameters<typeof move>[3], rest?: Parameters<typeof move>[4]): Promise<void> {
  await move(currentDatabase(), editor, id, operation, rest);
  await refreshCatalogue();
}

test('harvesters follow an entry from its publication to its end', async () => {
  expect(await harvested('')).toEqual(new Map([['cash-later', 'there'], ['shelter-first', 'there']]));
  const database = currentDatabase();
  const id = await wholeDraft(database, editor);
  const { slug } = await workEntry(database, editor, id);
  expect((await harvested('')).has(slug), 'a draft is nobody’s to harvest').toBe(false);

  await moved(id, 'publish');
  expect((await harvested('')).get(slug)).toBe('there');

  const { draft, number } = await workEntry(database, editor, id);
  await saveDraft(database, editor, { entryId: id, base: number, draft: { ...draft, slug: `${slug}-anew` } });
  await moved(id, 'publish');
  expect(await harvested('')).toEqual(new Map([['cash-later', 'there'], ['shelter-first', 'there'], [slug, 'deleted'], [`${slug}-anew`, 'there']]));

  await moved(id, 'archive', { reason: 'It ended.' });
  const present = await harvested('');
  expect([present.get(slug), present.get(`${slug}-anew`)]).toEqual(['deleted', 'deleted']);
});
