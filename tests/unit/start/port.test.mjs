import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { portProblem } from '../../../lib/start/port.mjs';
import { ownAddress } from '../../../lib/start/ready.mjs';

test('a taken port is told in a sentence that offers another', async () => {
  const other = createServer();
  await new Promise((listening) => other.listen(0, '127.0.0.1', listening));
  const { port } = other.address();
  expect(await portProblem(port, '127.0.0.1')).toBe(
    `Port ${port} is taken: stop the other program, or choose another port, for example PORT=${port + 1} npm start.`,
  );
  await new Promise((closed) => other.close(closed));
  expect(await portProblem(port, '127.0.0.1')).toBeNull();
});

test('an address of another machine is told in a sentence', async () => {
  expect(await portProblem(0, '192.0.2.1')).toContain('HOST=192.0.2.1 is not an address of this machine');
});

test.each([
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['::', 'http://[::1]:3000'],
  ['::1', 'http://[::1]:3000'],
  ['localhost', 'http://localhost:3000'],
])('a server on %s is called at %s', (host, address) => {
  expect(ownAddress(host, 3000)).toBe(address);
});
