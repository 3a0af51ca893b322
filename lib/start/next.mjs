import { inProject, root } from './project.mjs';
import { pathToFileURL } from 'node:url';

/** Turns this process into Next's development server, so that signals reach it directly and nothing is left behind. */
export async function becomeDevServer({ host, port }, args) {
  process.chdir(root);
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  // instrumentation.ts closes the database on SIGTERM and SIGINT and ends the process after that.
  process.env.NEXT_MANUAL_SIG_HANDLE = 'true';
  process.env.NODE_ENV = 'development';
  const next = inProject('node_modules', 'next', 'dist', 'bin', 'next');
  process.argv = [process.execPath, next, 'dev', '--port', String(port), '--hostname', host, ...args];
  await import(pathToFileURL(next).href);
}
