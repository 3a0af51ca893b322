import { expect, test } from 'vitest';
import { withMark, type MarkName } from '@/lib/drafting/marks';

/** Brackets stand for what is chosen: "some [words]". */
function pressed(written: string, name: MarkName): string {
  const from = written.indexOf('⟦');
  const to = written.indexOf('⟧') - 1;
  const text = written.replace(/[⟦⟧]/g, '');
  const { from: start, to: end, insert, selected } = withMark(text, { from, to }, name);
  const after = text.slice(0, start) + insert + text.slice(end);
  return `${after.slice(0, selected.from)}⟦${after.slice(selected.from, selected.to)}⟧${after.slice(selected.to)}`;
}

test.each<[MarkName, string, string]>([
  ['strong', 'some ⟦words⟧ here', 'some **⟦words⟧** here'],
  ['strong', 'some **⟦words⟧** here', 'some ⟦words⟧ here'],
  ['strong', 'some *⟦words⟧* here', 'some ***⟦words⟧*** here'],
  ['emphasis', 'some **⟦words⟧** here', 'some ***⟦words⟧*** here'],
  ['emphasis', 'some ***⟦words⟧*** here', 'some **⟦words⟧** here'],
  ['emphasis', 'some⟦ words ⟧here', 'some *⟦words⟧* here'],
  ['strong', 'here ⟦⟧', 'here **⟦⟧**'],
  ['link', 'see ⟦the report⟧.', 'see [the report](⟦https://⟧).'],
  ['link', 'see ⟦https://example.org/a⟧.', 'see [⟦⟧](https://example.org/a).'],
  ['link', 'see ⟦⟧', 'see [⟦⟧](https://)'],
  ['list', 'Before.\n⟦One\nTwo⟧\nAfter.', 'Before.\n\n- One\n- Two⟦⟧\nAfter.'],
  ['list', 'O⟦⟧ne', '- One⟦⟧'],
  ['list', '- O⟦ne\n- T⟧wo', 'One\nTwo⟦⟧'],
  ['list', '⟦⟧', '- ⟦⟧'],
])('%s pressed at “%s” gives “%s”', (name, before, after) => {
  expect(pressed(before, name)).toBe(after);
});
