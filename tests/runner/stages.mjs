import { Failure } from '../../lib/start/failure.mjs';
import { check, playwright, provide, vitest } from './programs.mjs';
import { withNeeds } from './schedule.mjs';

const bin = {
  eslint: 'node_modules/eslint/bin/eslint.js',
  next: 'node_modules/next/dist/bin/next',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  tsc: 'node_modules/typescript-native/bin/tsc',
  tsx: 'node_modules/tsx/dist/cli.mjs',
};

/** How many cores the stages share. Programs with workers of their own take two of them, more would not help. */
export const ROOM = 2;

/**
 * Everything `npm test` does. Of those that can start, the first in this table starts first; `npm test -- unit` runs
 * one of them and those it needs, and `parts` of a stage can be chosen by their names.
 */
export const stages = [
  { name: 'types', weight: 1, run: check([bin.next, 'typegen'], [bin.tsc, '--noEmit']) },
  { name: 'lint', weight: 1, run: check([bin.oxlint, '--deny-warnings'], [bin.eslint, '.', '--max-warnings', '0']) },
  { name: 'content', weight: 1, run: check([bin.tsx, 'lib/content/check.ts']) },
  // Building writes the types anew that types and lint read.
  { name: 'build', weight: 1, after: ['types', 'lint'], run: check(['lib/start/build.mjs']) },
  { name: 'unit', weight: 1, run: vitest('unit', 'unit', 'unit-alone') },
  { name: 'integration', weight: 1, run: vitest('integration', 'integration') },
  { name: 'chromium', weight: 0, run: provide(['tests/runner/install-chromium.mjs']) },
  { name: 'browser', weight: 2, needs: ['build', 'chromium'], after: ['types', 'lint', 'content', 'unit', 'integration'], parts: ['e2e', 'accessibility'], run: playwright('browser') },
];

/** The stages, with their parts, that these names choose: all without a name. */
export function chosenStages(names) {
  const known = stages.flatMap(({ name, parts = [] }) => [name, ...parts]);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Failure(`There is no stage “${unknown}”. Stages: ${known.join(', ')}.`);
  if (names.length === 0) return stages;
  const isNamed = ({ name, parts = [] }) => names.includes(name) || parts.some((part) => names.includes(part));
  return withNeeds(stages, stages.filter(isNamed).map(({ name }) => name)).map((stage) => narrowed(stage, names));
}

function narrowed(stage, names) {
  const parts = names.includes(stage.name) ? undefined : stage.parts?.filter((part) => names.includes(part));
  return parts?.length ? { ...stage, parts } : stage;
}
