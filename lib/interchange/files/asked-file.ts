import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { KnownFormat } from '../formats';
import type { Occasion } from '../told-chart';
import type { StreamedAnswer, WrittenAnswer } from '../written-answer';

/** A file that somebody asks for: which thing, in which format, with which parameters. `sender`: the network that asks. */
export type AskedFile = Occasion & {
  readonly snapshot: Snapshot;
  readonly of: readonly string[];
  readonly format: KnownFormat;
  readonly params: URLSearchParams;
  readonly sender: string;
};

export type FileAnswer = WrittenAnswer | StreamedAnswer | { readonly movedTo: string };

/** How a browser takes it: shown, or saved under a name. */
export function disposition({ opens, suffix }: KnownFormat, name: string): { readonly 'content-disposition': string } {
  return { 'content-disposition': `${opens}; filename="${name}.${suffix}"` };
}
