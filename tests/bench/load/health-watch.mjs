import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

// A process of its own, so that what it measures is not how busy the other readers keep their own process.
const EVERY_MS = 100;
const address = process.argv[2];
let longest = 0;
let failed = 0;
let askedAt = Infinity;

function asked() {
  const started = (askedAt = performance.now());
  return new Promise((resolve) => {
    const sent = request(address, { agent: false }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        if (answer.statusCode !== 200) failed++;
        resolve(performance.now() - started);
      });
    });
    sent.on('error', () => {
      failed++;
      resolve(performance.now() - started);
    });
    sent.end();
  });
}

// What is still waiting for its answer has waited, too.
process.on('message', () => process.send({ longest: Math.max(longest, performance.now() - askedAt), failed }, () => process.exit(0)));
for (;;) {
  longest = Math.max(longest, await asked());
  askedAt = Infinity;
  await pause(EVERY_MS);
}
