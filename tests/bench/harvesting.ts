import { buildSnapshot } from '@/lib/catalogue/snapshot';
import { oaiAnswer } from '@/lib/interchange/oai/oai-answer';
import { generateContent } from './generate/content';
import { medianTime } from './measure';
import { markdownTable, milliseconds } from './table';

const ENTRIES = 10_000;
const TARGET = '100 ms';
const LIST = 'verb=ListRecords&metadataPrefix=oai_dc';

/** Prints what a page of 100 records costs, at the beginning of a list, in its midst, and of a set. */
export async function harvestBench(): Promise<void> {
  const content = generateContent({ entries: ENTRIES, seed: 1 });
  const changes = content.entries.map(({ slug }, second) => ({ version: 1, at: new Date(second * 1_000).toISOString(), kind: 'published' as const, slug, revision: 1, fields: [] }));
  const repository = { snapshot: buildSnapshot({ ...content, changes }), archived: buildSnapshot({ ...content, entries: [] }), site: new URL('https://practices.example.org') };
  const answer = (question: string) => oaiAnswer(new URLSearchParams(question), repository, new Date()).xml;
  const [, token] = /<resumptionToken[^>]*>([^<]+)/.exec(answer(LIST))!;
  const questions = [
    ['the first page', LIST],
    ['the next page', `verb=ListRecords&resumptionToken=${token}`],
    ['a page of a set', `${LIST}&set=phase:arrival`],
    ['a page of headers', 'verb=ListIdentifiers&metadataPrefix=oai_dc'],
  ] as const;
  const rows: string[][] = [];
  for (const [what, question] of questions) rows.push([what, milliseconds(await medianTime(() => answer(question))), TARGET]);
  console.log(`\n## Harvesting ${ENTRIES.toLocaleString('en')} generated entries, 100 records to a page\n`);
  console.log(markdownTable(['what', 'median', 'target'], rows));
}
