import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { SheetRefused } from '@/lib/drafting/sheet/sheet';
import { readSheet } from '@/lib/interchange/read-sheet';
import type { Base } from './base';
import { checkRows } from './check';
import { exportedSheet } from './exported-sheet';
import type { CheckJob, Job, WorkerMessage } from './jobs';
import { markedSheet } from './marked-sheet';

const port = parentPort!;

function say(message: WorkerMessage): void {
  port.postMessage(message);
}

async function check({ bytes, fileName, known, withDrafts }: CheckJob) {
  const sheet = await readSheet(bytes, fileName);
  say({ says: 'read', rows: sheet.rows.length });
  const checked = await checkRows(sheet, known, {
    need: async (asked) => {
      if (asked.length === 0) return [];
      say({ says: 'need', asked });
      const [bases] = (await once(port, 'message')) as [readonly Base[]];
      return bases;
    },
    progress: (rows) => say({ says: 'progress', rows }),
  });
  return withDrafts ? checked : { ...checked, drafts: [] };
}

async function resultOf(job: Job) {
  switch (job.is) {
    case 'check':
      return check(job);
    case 'export':
      return exportedSheet(job);
    case 'mark':
      return markedSheet(job);
  }
}

async function work(job: Job): Promise<void> {
  try {
    say({ says: 'done', result: await resultOf(job) });
  } catch (error) {
    say(error instanceof SheetRefused ? { says: 'refused', code: error.code, detail: error.detail } : { says: 'failed', error });
  }
}

for (;;) await work(((await once(port, 'message')) as [Job])[0]);
