import { scratchFolder, startServer } from '../../e2e/support/server';
import { measure } from '../http/measure';
import { markdownTable, milliseconds } from '../table';
import { prepareFolder } from './catalogue-folder';
import { openAndSave, signIn, type Save } from './editor-session';

const ENTRIES = 3_000;
const EDITORS = 10;
const REVISIONS = 200;
const ROUNDS = 20;
/** Writing pauses at least this long before a page saves. */
const PAUSE_MS = 1_000;
const P95 = 0.95;

/** Prints what editing costs editors, and what it costs readers: ten editors with a pause between saves, on a folder of its own. */
export async function editingBench(): Promise<void> {
  const data = scratchFolder();
  const { editors, drafts } = await prepareFolder(data.path, { entries: ENTRIES, editors: EDITORS, revisions: REVISIONS });
  const server = await startServer({ DATA_DIR: data.path });
  try {
    const cookies: string[] = [];
    for (const editor of editors) cookies.push(await signIn(server.url, editor));
    const seats = cookies.map((cookie, i): Seat => ({ site: server.url, cookie, id: drafts[i]! }));
    await Promise.all(seats.map((seat) => rounds(seat, 2)));
    const saves = (await Promise.all(seats.map((seat) => rounds(seat, ROUNDS)))).flat();
    console.log(`\n## ${EDITORS} editors at once, ${ENTRIES.toLocaleString('en')} entries, ${REVISIONS} revisions of what they edit\n`);
    console.log(markdownTable(['what', 'median', '95 of 100 within', 'target'], [row('opening the page of an entry', saves, 'openMs'), row('saving one field', saves, 'saveMs')]));
    console.log(`\n${await readersTable(seats)}`);
  } finally {
    await server.stop();
    data.remove();
  }
}

type Seat = { readonly site: string; readonly cookie: string; readonly id: string };

async function rounds({ site, cookie, id }: Seat, count: number): Promise<Save[]> {
  const saves: Save[] = [];
  for (let round = 0; round < count; round++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * (0.5 + Math.random())));
    saves.push(await openAndSave(site, cookie, id, `Words of ${Date.now()}.`));
  }
  return saves;
}

function row(what: string, saves: readonly Save[], part: keyof Save): string[] {
  const sorted = saves.map((save) => save[part]).sort((a, b) => a - b);
  return [what, milliseconds(sorted[sorted.length >> 1]!), milliseconds(sorted[Math.ceil(sorted.length * P95) - 1]!), '150 ms'];
}

/** Requests per second of readers while nobody edits, and while all do. */
async function readersTable(seats: readonly Seat[]): Promise<string> {
  const loads = [
    { name: 'catalogue page', url: seats[0]!.site, paths: ['/catalogue'] },
    { name: 'search API', url: seats[0]!.site, paths: ['/api/v1/entries?q=shelter'] },
  ];
  const alone = await measure(loads);
  const editing = { goesOn: true };
  const editors = seats.map(async (seat) => {
    while (editing.goesOn) await rounds(seat, 1);
  });
  const beside = await measure(loads).finally(() => (editing.goesOn = false));
  await Promise.all(editors);
  const cells = loads.map(({ name }) => [name, alone.get(name)!.toFixed(0), beside.get(name)!.toFixed(0), (beside.get(name)! / alone.get(name)!).toFixed(2)]);
  return markdownTable(['readers, requests per second', 'nobody edits', `${seats.length} edit`, 'ratio'], cells);
}
