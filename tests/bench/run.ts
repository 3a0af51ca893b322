import { cpus } from 'node:os';
import { httpTable } from './http/http-bench';
import { inProcessBench } from './in-process';
import { insightsBench } from './insights';

const SIZES = [1_000, 10_000, 100_000];

/** `npm run bench`, or with sizes: `npm run bench -- 1000 10000`. */
const asked = process.argv.slice(2).map(Number).filter((size) => size > 0);
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
await inProcessBench(asked.length > 0 ? asked : SIZES);
await insightsBench();
console.log(`\n${await httpTable()}`);
