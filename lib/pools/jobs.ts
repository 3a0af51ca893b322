import type { Asked, Base } from '@/lib/editorial/sheets/base';
import type { CheckJob, Checked, ExportJob, MarkJob } from '@/lib/editorial/sheets/jobs';
import type { SentBrief, SentChart } from '@/lib/interchange/sent-chart';
import type { Drawing, Png } from '@/lib/interchange/png';
import type { Resized } from '@/lib/pictures/resize';
import type { EditedWords } from '@/lib/vocabulary/edited-words';
import type { MessagePort } from 'node:worker_threads';
import type { PoolName } from './limits';

type Bytes = Uint8Array<ArrayBuffer>;

/** Everything that is done in a thread: what it is asked with, and what it answers. Both are copied on their way. */
export type Jobs = {
  readonly png: { readonly asks: Drawing; readonly answers: Png };
  readonly brief: { readonly asks: SentBrief; readonly answers: Bytes };
  readonly 'chart-workbook': { readonly asks: SentChart; readonly answers: Bytes };
  readonly export: { readonly asks: ExportJob; readonly answers: Bytes };
  readonly mark: { readonly asks: MarkJob; readonly answers: Bytes };
  readonly check: { readonly asks: CheckJob; readonly answers: Checked };
  readonly resize: { readonly asks: Uint8Array; readonly answers: Resized };
};
export type JobName = keyof Jobs;

export const poolOfJob = {
  png: 'drawing',
  brief: 'drawing',
  'chart-workbook': 'drawing',
  export: 'sheets',
  mark: 'sheets',
  check: 'checks',
  resize: 'pictures',
} as const satisfies Record<JobName, PoolName>;

/** What a thread is handed. `edited`: the words that administrators put for those of the lists, which no thread knows. */
export type Handed<N extends JobName = JobName> = { readonly job: N; readonly asked: Jobs[N]['asks']; readonly edited: readonly EditedWords[]; readonly port: MessagePort };
/** What comes of it, where nothing unexpected happened. */
export type Outcome<N extends JobName = JobName> = { readonly answer: Jobs[N]['answers'] } | { readonly refused: { readonly code: string; readonly detail: string } };

/** What a thread says while it works. It is answered where it needs entries. */
export type Said = { readonly says: 'begun' } | { readonly says: 'read' | 'progress'; readonly rows: number } | { readonly says: 'need'; readonly asked: readonly Asked[] };
export type Answered = { readonly bases: readonly Base[] };
