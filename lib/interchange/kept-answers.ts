import { oncePerSnapshot } from '@/lib/catalogue/once';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { WrittenAnswer } from './written-answer';

/** What is kept of answers under the site's own address, and of all those under other names that requests bring. */
const rooms = { own: { answers: 512, bytes: 24_000_000 }, named: { answers: 256, bytes: 12_000_000 } } as const;
type RoomName = keyof typeof rooms;

type Kept = { readonly answer: Promise<WrittenAnswer>; bytes: number };
type Room = Map<string, Kept>;

const roomsOf = oncePerSnapshot((): Record<RoomName, Room> => ({ own: new Map(), named: new Map() }));
const SITE = /\bhttps?:\/\/\S+/;
const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * Without SITE_URL, whoever asks says under which name: names that nobody here has chosen push out one another's
 * answers, and none of the site's own.
 */
function roomOf(question: string): RoomName {
  const site = SITE.exec(question)?.[0];
  return site === undefined || process.env.SITE_URL || LOCAL.test(site) ? 'own' : 'named';
}

/**
 * The answer to a question about this snapshot, made now or lately; the ones unused for longest make room.
 * Writing out a list, or a picture, costs more than finding it; who asks while it is being made waits for the
 * same one. `question` must tell apart what has different answers; where they name the site, its origin stands in it.
 */
export function keptAnswer(snapshot: Snapshot, question: string, make: () => WrittenAnswer | Promise<WrittenAnswer>): Promise<WrittenAnswer> {
  const name = roomOf(question);
  const answers = roomsOf(snapshot)[name];
  const kept = answers.get(question) ?? making(answers, name, question, make);
  answers.delete(question);
  answers.set(question, kept);
  makeRoom(answers, name);
  return kept.answer;
}

function making(answers: Room, name: RoomName, question: string, make: () => WrittenAnswer | Promise<WrittenAnswer>): Kept {
  const kept: Kept = { answer: (async () => make())(), bytes: 0 };
  kept.answer.then(
    ({ bytes }) => {
      kept.bytes = bytes.length;
      makeRoom(answers, name);
    },
    () => answers.get(question) === kept && answers.delete(question),
  );
  return kept;
}

function makeRoom(answers: Room, name: RoomName): void {
  let bytes = 0;
  for (const kept of answers.values()) bytes += kept.bytes;
  for (const [question, kept] of answers) {
    if (answers.size <= rooms[name].answers && bytes <= rooms[name].bytes) return;
    answers.delete(question);
    bytes -= kept.bytes;
  }
}
