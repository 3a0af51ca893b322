/** A reason not to go on that whoever runs the command can understand: one sentence, no stack. */
export class Failure extends Error {}

/** Runs a command's steps. Any failure ends the process with one sentence and code 1. */
export async function orExplain(steps) {
  try {
    await steps();
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exit(1);
  }
}
