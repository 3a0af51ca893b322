import { cpus } from 'node:os';
import { editingBench } from './editing/editing-bench';
import { harvestBench } from './harvesting';
import { httpTable } from './http/http-bench';
import { inProcessBench } from './in-process';
import { insightsBench } from './insights';
import { loadBench } from './load/load-bench';
import { relevanceBench } from './relevance';
import { takingAlongBench } from './taking-along';

const SIZES = [1_000, 10_000, 100_000];
const parts = ['search', 'relevance', 'insights', 'harvesting', 'files', 'http', 'editing', 'load'];

/** `npm run bench`, with sizes (`npm run bench -- 1000 10000`), or some parts of it (`npm run bench -- insights editing`). */
const asked = process.argv.slice(2);
const sizes = asked.map(Number).filter((size) => size > 0);
const named = parts.filter((part) => asked.includes(part));
const does = (part: string) => named.length === 0 || named.includes(part);
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
if (does('search')) await inProcessBench(sizes.length > 0 ? sizes : SIZES);
if (does('relevance')) relevanceBench();
if (does('insights')) await insightsBench();
if (does('harvesting')) await harvestBench();
if (does('files')) await takingAlongBench();
if (does('http')) console.log(`\n${await httpTable()}`);
if (does('editing')) await editingBench();
if (does('load')) await loadBench();
