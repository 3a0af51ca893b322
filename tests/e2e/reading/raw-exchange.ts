import { connect } from 'node:net';

export type Exchange = {
  /** Everything the server said, as it travels. */
  readonly said: string;
  /** The status of its last answer; 0 where there was none. */
  readonly status: number;
  /** What was sent until the end. */
  readonly sentBytes: number;
  readonly isClosed: boolean;
};

/** What goes on being sent after the head: a text, or the same piece until the server has enough. */
type Body = { readonly endless: string; readonly mostBytes: number } | undefined;

/**
 * Sends this text byte by byte as it is written, and goes on with the body; ends when the server has answered and closed
 * the connection, or says nothing more for a while.
 */
export function rawExchange(base: string, head: string, body?: Body, quietMs = 300): Promise<Exchange> {
  const { hostname, port } = new URL(base);
  const socket = connect(Number(port), hostname);
  let [said, sentBytes, isClosed] = ['', 0, false];
  return new Promise((resolve) => {
    const done = () => {
      socket.destroy();
      const statuses = [...said.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
      resolve({ said, status: statuses.at(-1) ?? 0, sentBytes, isClosed });
    };
    let quiet: NodeJS.Timeout | undefined;
    socket.on('data', (chunk) => {
      said += chunk.toString();
      clearTimeout(quiet);
      if (!body) quiet = setTimeout(done, quietMs);
    });
    // A server that has enough closes the connection, also while there is more to send.
    socket.on('error', () => (isClosed = true));
    socket.on('end', () => (isClosed = true));
    socket.on('close', done);
    socket.write(head);
    if (body) goOn();
    function goOn(): void {
      while (body && sentBytes < body.mostBytes && !socket.destroyed) {
        sentBytes += body.endless.length;
        if (!socket.write(body.endless)) return void socket.once('drain', goOn);
      }
      if (!socket.destroyed) quiet = setTimeout(done, quietMs);
    }
  });
}
