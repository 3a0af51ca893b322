import { inProject, root } from './project.mjs';
import { pathToFileURL } from 'node:url';

/** Turns this process into Next's server, so that signals reach it directly and nothing is left behind. */
export async function becomeNext(command, { host, port }, args = []) {
  process.chdir(root);
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  // instrumentation.ts closes the database on SIGTERM and SIGINT and ends the process after that.
  process.env.NEXT_MANUAL_SIG_HANDLE = 'true';
  process.env.NODE_ENV = command === 'dev' ? 'development' : 'production';
  const next = inProject('node_modules', 'next', 'dist', 'bin', 'next');
  process.argv = [process.execPath, next, command, '--port', String(port), '--hostname', host, ...args];
  await import(pathToFileURL(next).href);
}
