import { subscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';

/** How long answers under way may take to leave once the process is told to end. */
const GRACE_MS = 5_000;

/**
 * On SIGTERM and SIGINT: lets the answers under way leave, stops what there is to stop, and ends the process. Next's
 * own handling, which does not wait for `stop`, is off under NEXT_MANUAL_SIG_HANDLE.
 */
export function onShutdown(stop: () => Promise<void>): void {
  const servers = new Set<Server>();
  subscribe('http.server.request.start', (message) => void servers.add((message as { server: Server }).server));
  let isEnding = false;
  const end = async () => {
    if (isEnding) return;
    isEnding = true;
    await Promise.race([Promise.all([...servers].map(closed)), new Promise((resolve) => setTimeout(resolve, GRACE_MS).unref())]);
    await stop();
    process.exit(0);
  };
  const endOrSay = () => {
    end().catch((error: unknown) => {
      console.error('The database could not be closed; what was committed is safe:', error);
      process.exit(1);
    });
  };
  process.on('SIGTERM', endOrSay);
  process.on('SIGINT', endOrSay);
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
