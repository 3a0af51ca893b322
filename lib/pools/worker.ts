import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { SheetRefused } from '@/lib/drafting/sheet/sheet';
import { PictureRefused } from '@/lib/pictures/limits';
import { layWords } from '@/lib/vocabulary/lists';
import type { Answered, Handed, JobName, Jobs, Outcome, Said } from './jobs';

type Work<N extends JobName> = (asked: Jobs[N]['asks'], port: MessagePort) => Promise<Jobs[N]['answers']>;

/** A thread loads what its work needs, and no more. */
const works: { readonly [N in JobName]: Work<N> } = {
  png: async (drawing) => (await import('@/lib/interchange/draw-png')).drawnPng(drawing),
  brief: async (brief) => (await import('@/lib/interchange/brief-document')).briefDocument(brief),
  'chart-workbook': async (chart) => (await import('@/lib/interchange/chart-workbook')).chartWorkbook(chart),
  export: async (job) => (await import('@/lib/editorial/sheets/exported-sheet')).exportedSheet(job),
  mark: async (job) => (await import('@/lib/editorial/sheets/marked-sheet')).markedSheet(job),
  check: async (job, port) => (await import('@/lib/editorial/sheets/checked-sheet')).checkedSheet(job, talking(port)),
  resize: async (bytes) => (await import('@/lib/pictures/resize')).resized(bytes),
};

/** What a pool calls in its threads; the file is compiled by lib/start/compiled.mjs. */
export async function work<N extends JobName>({ job, asked, edited, port }: Handed<N>): Promise<Outcome<N>> {
  say(port, { says: 'begun' });
  layWords(edited);
  try {
    return { answer: await works[job](asked, port) };
  } catch (error) {
    return { refused: refusalIn(error) };
  } finally {
    port.close();
  }
}

/** The conversation of a check with who asked for it. */
function talking(port: MessagePort) {
  return {
    read: (rows: number) => say(port, { says: 'read', rows }),
    progress: (rows: number) => say(port, { says: 'progress', rows }),
    need: async (asked: (Said & { says: 'need' })['asked']) => {
      if (asked.length === 0) return [];
      say(port, { says: 'need', asked });
      return ((await once(port, 'message')) as [Answered])[0].bases;
    },
  };
}

function say(port: MessagePort, said: Said): void {
  port.postMessage(said);
}

/** Classes do not cross to another thread; a reason is a code there. */
function refusalIn(error: unknown): { readonly code: string; readonly detail: string } {
  if (error instanceof SheetRefused) return { code: error.code, detail: error.detail };
  if (error instanceof PictureRefused) return { code: error.fault, detail: '' };
  throw error;
}
