import { spawn } from 'node:child_process';
import { root } from './project.mjs';

const EXIT_CODE_OF_SIGNAL = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Passes a signal on to the child and ends with the code shells expect; answers how to stop doing so. */
function passSignalsTo(child) {
  const handlers = Object.entries(EXIT_CODE_OF_SIGNAL).map(([signal, code]) => {
    const handler = () => {
      child.kill(signal);
      process.exit(code);
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => handlers.forEach((stop) => stop());
}

/**
 * Runs a program in the project's folder and waits for its end. `show` prints what it says as it says it;
 * otherwise all of it is kept in `output`, and its standard output in `answer`. A program that cannot be found
 * or is killed has code 1.
 */
export function run(command, args, { env = process.env, show = false, timeoutMs = 0 } = {}) {
  return new Promise((resolve) => {
    const stdio = show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd: root, env, stdio, timeout: timeoutMs, killSignal: 'SIGKILL' });
    const stop = passSignalsTo(child);
    let output = '';
    let answer = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      answer += chunk;
    });
    child.stderr?.on('data', (chunk) => (output += chunk));
    const end = (code) => {
      stop();
      resolve({ code, output, answer });
    };
    child.on('error', (error) => {
      output += String(error);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** The same for a program written for Node. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}
