import { Failure, orExplain } from '../lib/start/failure.mjs';
import { prepareSources } from '../lib/start/prepare.mjs';
import { total } from './runner/counts.mjs';
import { runSideBySide } from './runner/schedule.mjs';
import { chosenStages, ROOM } from './runner/stages.mjs';
import { slowestTable, stageTable } from './runner/tables.mjs';
import { speakingInTurn } from './runner/turns.mjs';

const started = Date.now();
const turnOf = speakingInTurn((text) => process.stdout.write(text));

/** One stage never hides another: what it throws is printed and counts as one failure. */
async function runStage({ name, parts, run }) {
  const { say, end } = turnOf(name);
  const begin = Date.now() - started;
  const result = await run({ say, parts }).catch((error) => {
    say(`${error instanceof Failure ? error.message : error.stack}\n`);
    return { passed: 0, failed: 1 };
  });
  end();
  return { name, begin, end: Date.now() - started, ...result };
}

async function runAll(chosen) {
  const results = await runSideBySide(chosen, ROOM, runStage);
  for (const { name, failures = [] } of results) for (const failure of failures) console.log(`\n${name}: ${failure}`);
  for (const { name, failed, failures = [] } of results) if (failed > 0 && failures.length === 0) console.log(`\n${name} failed; its words stand under its heading.`);
  console.log(`\n${slowestTable(results)}\n\n${stageTable(results)}`);
  return total(results);
}

await orExplain(async () => {
  const chosen = chosenStages(process.argv.slice(2));
  await prepareSources({ dev: true });
  const { passed, failed } = await runAll(chosen);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
