import { isDeepStrictEqual } from 'node:util';
import { openDatabase } from '@/lib/database/connect';
import { prepareDatabase } from '@/lib/editorial/prepare';
import { saveDraft } from '@/lib/editorial/save-draft';
import { workEntry } from '@/lib/editorial/work';
import { verifyChain } from '@/lib/log/verify-chain';
import type { Viewer } from '@/lib/permissions/roles';
import { smallContent } from '../../database/support/content';
import { expectedProjections, storedProjections } from '../../database/support/projected';
import { person } from './people';
import { move, wholeDraft } from './standings';

/**
 * A process to be killed: opens a database, says in what state it found it, and then begins, saves and publishes entries
 * without pause, naming each step once it is acknowledged.
 */
const [dataDir, databaseUrl] = process.argv.slice(2);
const database = await openDatabase({ dataDir: dataDir!, databaseUrl });
await prepareDatabase(database, smallContent());
const found = await database.prisma.person.findUnique({ where: { id: 'editor' } });
const editor: Viewer = found ? { id: 'editor', name: found.name, role: 'editor', organisations: [] } : await person(database, 'editor', 'editor');

const entries = await database.prisma.entry.findMany({ select: { id: true, stage: true, draftNumber: true, publishedNumber: true, revisions: { select: { number: true } }, events: { select: { type: true, revisionNumber: true } } } });
/** What would be half a change: a number without its revision, a revision nobody is told of, a published one without its event. */
const halves = entries.filter(({ draftNumber, publishedNumber, revisions, events }) => {
  const numbers = revisions.map(({ number }) => number).sort((a, b) => a - b);
  const isWhole = numbers.every((number, i) => number === i + 1) && numbers.every((number) => events.some(({ revisionNumber }) => revisionNumber === number));
  const isTold = publishedNumber === null || events.some(({ type, revisionNumber }) => type === 'published' && revisionNumber === publishedNumber);
  return numbers.length > 0 && !(isWhole && isTold && (draftNumber === null || numbers.includes(draftNumber)));
});
say({
  isWhole: isDeepStrictEqual(await storedProjections(database), await expectedProjections(database)),
  halves: halves.map(({ id }) => id),
  brokenAt: (await verifyChain(database)).brokenAt,
  newest: Object.fromEntries(entries.map(({ id, revisions }) => [id, Math.max(0, ...revisions.map(({ number }) => number))])),
  published: Object.fromEntries(entries.map(({ id, publishedNumber }) => [id, publishedNumber ?? 0])),
});

for (let turn = 0; ; turn++) {
  const id = await wholeDraft(database, editor, { slug: `turn-${process.pid}-${turn}` });
  const { draft, number } = await workEntry(database, editor, id);
  const saved = await saveDraft(database, editor, { entryId: id, base: number, draft: { ...draft, context: `Turn ${turn}.` } });
  say({ id, number: saved.number });
  await move(database, editor, id, 'publish');
  say({ id, published: (await workEntry(database, editor, id)).publishedNumber });
}

function say(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}
