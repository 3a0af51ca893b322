import { Failure } from './failure.mjs';

/** Says what is being done, does it, and says how long it took. */
export async function step(what, work) {
  const started = Date.now();
  console.log(`${what} …`);
  await work();
  console.log(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Turns a program that ended badly into a failure, after its own words. */
export function demandSuccess({ code, output }, sentence) {
  if (code === 0) return;
  console.error(output.trimEnd());
  throw new Failure(`${sentence} (exit code ${code}); its own words are above.`);
}
