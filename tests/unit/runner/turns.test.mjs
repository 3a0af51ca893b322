import { expect, test } from 'vitest';
import { speakingInTurn } from '../../runner/turns.mjs';

function heard() {
  let text = '';
  return { turnOf: speakingInTurn((words) => (text += words)), text: () => text };
}

test('the first stage is heard as it speaks, another whole once it has ended', () => {
  const { turnOf, text } = heard();
  const lint = turnOf('lint');
  const types = turnOf('types');
  lint.say('a');
  types.say('1');
  lint.say('b');
  expect(text()).toBe('\n== lint\nab');
  types.say('2');
  lint.end();
  expect(text(), 'what was kept').toBe('\n== lint\nab\n== types\n12');
  types.say('3');
  expect(text(), 'and what comes').toBe('\n== lint\nab\n== types\n123');
});

test('stages that ended behind a longer one are heard in the order in which they began', () => {
  const { turnOf, text } = heard();
  const [build, content, unit] = ['build', 'content', 'unit'].map(turnOf);
  unit.say('u');
  unit.end();
  content.say('c');
  content.end();
  expect(text()).toBe('\n== build\n');
  build.end();
  expect(text()).toBe('\n== build\n\n== content\nc\n== unit\nu');
});

test('one that begins when all have ended is heard at once', () => {
  const { turnOf, text } = heard();
  turnOf('lint').end();
  turnOf('browser').say('ready');
  expect(text()).toBe('\n== lint\n\n== browser\nready');
});
