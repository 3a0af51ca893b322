import { expect, test } from 'vitest';
import { Lane, makeLanes } from '@/lib/start/door/lanes.mjs';

/** Enters for each sender in turn and notes whom the lane lets in, in order, and whom it refuses. */
function lined(lane, senders) {
  const places = [];
  const refused = [];
  for (const sender of senders) void lane.enter(sender).then((leave) => (leave ? places.push({ sender, leave }) : refused.push(sender)));
  return { places, refused };
}

/** A place that is given back is taken in the next turn of the loop. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('so many are in at once, and each that leaves lets one in', async () => {
  const { places } = lined(new Lane(2), ['a', 'a', 'a', 'a']);
  await settled();
  expect(places).toHaveLength(2);
  places[0].leave();
  places[0].leave();
  await settled();
  expect(places).toHaveLength(3);
});

test('senders take turns, however many one of them sends', async () => {
  const { places } = lined(new Lane(1), ['a', 'a', 'a', 'a', 'b', 'c', 'b']);
  for (let turn = 0; turn < 7; turn++) {
    await settled();
    places[turn].leave();
  }
  expect(places.map(({ sender }) => sender).join('')).toBe('aabcaba');
});

test('who waited too long is refused, in time', async () => {
  const { places, refused } = lined(new Lane(1, { longestWaitMs: 20 }), ['a', 'b', 'c']);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect([places.length, refused]).toEqual([1, ['b', 'c']]);
});

test('a place is kept no longer than it may be', async () => {
  const { places } = lined(new Lane(1, { longestHoldMs: 20 }), ['a', 'b']);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(places.map(({ sender }) => sender)).toEqual(['a', 'b']);
  // The first has no place to give back any more.
  places[0].leave();
});

test('where all room is taken, whoever waits with most gives way to others', async () => {
  const { refused } = lined(new Lane(1, { mostWaiting: 3 }), ['a', 'a', 'a', 'a', 'a', 'b']);
  await settled();
  expect(refused).toEqual(['a', 'a']);
});

test('a place that is given back is taken in another turn, so that what else came is looked at in between', async () => {
  const { places } = lined(new Lane(1), ['a', 'a']);
  await settled();
  places[0].leave();
  await Promise.resolve().then(() => undefined);
  expect(places).toHaveLength(1);
  await settled();
  expect(places).toHaveLength(2);
});

test('readers, programs, those who work here, files and health do not wait for each other', () => {
  const laneOf = makeLanes();
  const [page, call, work, file, ready] = ['/catalogue', '/api/v1/entries', '/fr/workspace/people', '/insights/phase.png', '/readyz'].map(laneOf);
  expect(new Set([page, call, work, file, ready]).size).toBe(5);
  for (const path of ['/oai', '/fr/suggest', '/suggest', '/api/suggestions']) expect(laneOf(path), path).toBe(call);
  expect(laneOf('/api/workspace/entries')).toBe(file);
  expect(laneOf('/fr/catalogue/redsafe')).toBe(page);
});
