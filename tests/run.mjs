import { Failure, orExplain } from '../lib/start/failure.mjs';
import { prepareSources } from '../lib/start/prepare.mjs';
import { total } from './runner/counts.mjs';
import { stages } from './runner/stages.mjs';

/** One stage never hides the next: what it throws is printed and counts as one failure. */
async function runStage({ name, run }) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const result = await run().catch((error) => {
    console.error(error instanceof Failure ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  return { name, seconds: Math.round((Date.now() - started) / 1000), ...result };
}

function chosenStages(names) {
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown) throw new Failure(`There is no stage “${unknown}”. Stages: ${stages.map((stage) => stage.name).join(', ')}.`);
  return names.length ? stages.filter((stage) => names.includes(stage.name)) : stages;
}

async function runAll(chosen) {
  const results = [];
  for (const stage of chosen) results.push(await runStage(stage));
  for (const { name, failures = [] } of results) for (const failure of failures) console.log(`\n${name}: ${failure}`);
  console.log('');
  for (const { name, passed, failed, seconds } of results) console.log(`${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  return total(results);
}

await orExplain(async () => {
  const chosen = chosenStages(process.argv.slice(2));
  const preparation = await runStage({ name: 'preparation', run: () => prepareSources({ dev: true }) });
  const { passed, failed } = preparation.failed ? preparation : await runAll(chosen);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
