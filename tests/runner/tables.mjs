import { slowest } from './slowest.mjs';

const SLOWEST = 20;
const NAME_LENGTH = 110;

/** What each stage took, as content/benchmarks.md keeps it; beginning and end show which ran side by side. */
export function stageTable(results) {
  const rows = results.map(({ name, begin, end, passed, failed }) => [name, seconds(begin), seconds(end), seconds(end - begin), passed, failed]);
  return table(['stage', 'from (s)', 'to (s)', 'took (s)', 'passed', 'failed'], rows);
}

export function slowestTable(results) {
  const times = results.flatMap(({ name, times = [] }) => times.map((test) => ({ ...test, name: `${name}: ${test.name}` })));
  return table(['slowest tests', 'took (s)'], slowest(times, SLOWEST).map(({ name, ms }) => [cell(name), (ms / 1000).toFixed(1)]));
}

const seconds = (ms) => Math.round(ms / 1000);

/** A name that breaks no row: on one line, without bars, and not too long. */
function cell(name) {
  const plain = name.replace(/\s+/g, ' ').replaceAll('|', '¦');
  return plain.length > NAME_LENGTH ? `${plain.slice(0, NAME_LENGTH - 1)}…` : plain;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
