import { spawn } from 'node:child_process';
import { root } from './project.mjs';

const EXIT_CODE_OF_SIGNAL = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Programs that run now, several at once; what ends this process ends all of them. */
const running = new Set();
const handlers = Object.entries(EXIT_CODE_OF_SIGNAL).map(([signal, code]) => [
  signal,
  () => {
    for (const child of running) child.kill(signal);
    process.exit(code);
  },
]);

/** Passes signals on to the child, and then ends with the code shells expect; answers how to stop doing so. */
function passSignalsTo(child) {
  if (running.size === 0) for (const [signal, handler] of handlers) process.on(signal, handler);
  running.add(child);
  return () => {
    running.delete(child);
    if (running.size === 0) for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}

/**
 * Runs a program in the project's folder and waits for its end. `show` prints what it says as it says it, or, being
 * a function, is handed it; otherwise all of it is kept in `output`, and its standard output in `answer`. A program
 * that cannot be found or is killed has code 1.
 */
export function run(command, args, { env = process.env, show = false, timeoutMs = 0 } = {}) {
  return new Promise((resolve) => {
    const stdio = show === true ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd: root, env, stdio, timeout: timeoutMs, killSignal: 'SIGKILL' });
    const stop = passSignalsTo(child);
    let output = '';
    let answer = '';
    const hear = (chunk) => {
      if (typeof show === 'function') show(chunk);
      else output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', (chunk) => {
      hear(chunk);
      answer += chunk;
    });
    child.stderr?.setEncoding('utf8').on('data', hear);
    const end = (code) => {
      stop();
      resolve({ code, output, answer });
    };
    child.on('error', (error) => {
      hear(String(error));
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** The same for a program written for Node. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}
