import { existsSync } from 'node:fs';
import { StartError } from './start-error';

/** Runs a command of the terminal with the settings of `npm start`. What stops it is said in one sentence, and the exit code is 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    if (existsSync('.env')) process.loadEnvFile();
    await command();
    process.exit(0);
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error);
    process.exit(1);
  }
}
