import { scratchFolder, startServer } from '../../e2e/support/server';
import { measure } from '../http/measure';
import { markdownTable, milliseconds } from '../table';
import { prepareFolder } from './catalogue-folder';
import { openPage, saveField, signIn, type Seat } from './editor-session';

const ENTRIES = 3_000;
const EDITORS = 10;
const REVISIONS = 200;
/** How often each opens its entry, and how often they save while it is open. */
const OPENINGS = 4;
const SAVES = 10;
/** A page saves when writing pauses for a second; who writes a sentence in between saves every few seconds. */
const LEAST_BETWEEN_MS = 2_000;
const MOST_BETWEEN_MS = 6_000;
const P95 = 0.95;

/** Prints what editing costs editors, and what it costs readers: ten people who write at once, on a folder of its own. */
export async function editingBench(): Promise<void> {
  const data = scratchFolder();
  const { editors, drafts } = await prepareFolder(data.path, { entries: ENTRIES, editors: EDITORS, revisions: REVISIONS });
  const server = await startServer({ DATA_DIR: data.path });
  try {
    const cookies: string[] = [];
    for (const editor of editors) cookies.push(await signIn(server.url, editor));
    const seats = cookies.map((cookie, i): Seat => ({ site: server.url, cookie, id: drafts[i]! }));
    for (const seat of seats) await writing(seat, 1);
    const times = (await Promise.all(seats.map((seat) => sitting(seat)))).flat();
    console.log(`\n## ${EDITORS} editors at once, ${ENTRIES.toLocaleString('en')} entries, ${REVISIONS} revisions of what they edit\n`);
    console.log(markdownTable(['what', 'median', '95 of 100 within', 'target'], [row('opening the page of an entry', times, 'open'), row('saving one field', times, 'save')]));
    console.log(`\n${await readersTable(seats)}`);
  } finally {
    await server.stop();
    data.remove();
  }
}

/** Opens the entry and saves some times, as often as somebody does who writes. */
async function writing(seat: Seat, saves: number): Promise<Timed[]> {
  const times: Timed[] = [{ what: 'open', ms: await openPage(seat) }];
  for (let i = 0; i < saves; i++) {
    await pause();
    times.push({ what: 'save', ms: await saveField(seat, `Words of ${Date.now()}.`) });
  }
  return times;
}

async function sitting(seat: Seat): Promise<Timed[]> {
  const times: Timed[] = [];
  await pause();
  for (let i = 0; i < OPENINGS; i++) times.push(...(await writing(seat, SAVES)));
  return times;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LEAST_BETWEEN_MS + Math.random() * (MOST_BETWEEN_MS - LEAST_BETWEEN_MS)));
}

type Timed = { readonly what: 'open' | 'save'; readonly ms: number };

function row(name: string, times: readonly Timed[], what: Timed['what']): string[] {
  const sorted = times.filter((time) => time.what === what).map(({ ms }) => ms).sort((a, b) => a - b);
  return [`${name} (${sorted.length})`, milliseconds(sorted[sorted.length >> 1]!), milliseconds(sorted[Math.ceil(sorted.length * P95) - 1]!), '150 ms'];
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
    while (editing.goesOn) await writing(seat, 1);
  });
  const beside = await measure(loads).finally(() => (editing.goesOn = false));
  await Promise.all(editors);
  const cells = loads.map(({ name }) => [name, alone.get(name)!.toFixed(0), beside.get(name)!.toFixed(0), (beside.get(name)! / alone.get(name)!).toFixed(2)]);
  return markdownTable(['readers, requests per second', 'nobody edits', `${seats.length} edit`, 'ratio'], cells);
}
