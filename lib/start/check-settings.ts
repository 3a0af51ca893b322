import { StartError } from '@/lib/database/start-error';
import { readSettings } from '@/lib/settings';

// A program of its own, because the plain JavaScript that starts it cannot read TypeScript: the settings as
// JSON on standard output, or what is wrong with them in one sentence on standard error.
try {
  process.stdout.write(JSON.stringify(readSettings()));
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(error.message);
  process.exitCode = 1;
}
