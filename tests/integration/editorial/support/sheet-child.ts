import type { Database } from '@/lib/database/client';
import { openDatabase } from '@/lib/database/connect';
import { prepareDatabase } from '@/lib/editorial/prepare';
import { undoImport } from '@/lib/editorial/sheets/undo-import';
import { writeImport } from '@/lib/editorial/sheets/write-import';
import { verifyChain } from '@/lib/log/verify-chain';
import type { Viewer } from '@/lib/permissions/roles';
import { smallContent } from '../../database/support/content';
import { person } from './people';
import { sent, template, withNew, words, type Table } from './sheets';

/**
 * A process to be killed: opens a database, says in what state it found it, and then sends in, writes and takes back
 * sheets without pause, naming each step once it is acknowledged.
 */
const ROWS = 30;
const [dataDir, databaseUrl] = process.argv.slice(2);
const database = await openDatabase({ dataDir: dataDir!, databaseUrl });
await prepareDatabase(database, smallContent());
const found = await database.prisma.person.findUnique({ where: { id: 'editor' } });
const editor: Viewer = found ? { id: 'editor', name: found.name, role: 'editor', organisations: [] } : await person(database, 'editor', 'editor');

/** Of each import, what there is of it: all, or, after it was taken back, nothing, or nothing yet. */
const imports = await database.prisma.sheetImport.findMany({ include: { entries: { include: { entry: { select: { stage: true, draftNumber: true, events: { select: { type: true } } } } } } } });
const states = Object.fromEntries(imports.map(({ id, state, entries }) => {
  const drafts = entries.filter(({ entry, revisionNumber }) => entry.stage === 'draft' && entry.draftNumber === revisionNumber).length;
  const told = entries.flatMap(({ entry }) => entry.events.map(({ type }) => type));
  return [id, { state, rows: entries.length, drafts, created: told.filter((type) => type === 'created').length, undone: told.filter((type) => type === 'import-undone').length }];
}));
const ownerless = await database.prisma.entry.count({ where: { createdBy: 'editor', imports: { none: {} } } });
say({ states, ownerless, brokenAt: (await verifyChain(database)).brokenAt });

/** The same database, saying when a transaction begins. */
const telling: Database = {
  ...database,
  prisma: new Proxy(database.prisma, {
    get: (prisma, name) => {
      if (name === '$transaction') say({ begins: true });
      return Reflect.get(prisma, name, prisma) as unknown;
    },
  }),
};

for (let turn = 0; ; turn++) {
  let table: Table = await template(database, editor);
  for (let row = 0; row < ROWS; row++) table = withNew(table, { title: `Turn ${process.pid} ${turn}, row ${row}` });
  const { id } = await sent(database, editor, table);
  say({ id, is: 'checked' });
  await writeImport(telling, words, editor, id, 0);
  say({ id, is: 'written' });
  if (turn % 2 === 1) continue;
  await undoImport(telling, editor, id);
  say({ id, is: 'undone' });
}

function say(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}
