'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { z } from 'zod';

const progressSchema = z.object({ state: z.string(), rowsDone: z.int(), rowsAll: z.int().nullable() });
type Progress = z.infer<typeof progressSchema>;

const ASK_MS = 700;
/** For a connection that is gone, or a server that does not answer: asked again, less often. */
const ASK_AGAIN_MS = 5_000;

type ProgressProps = {
  readonly address: string;
  readonly begun: Pick<Progress, 'rowsDone' | 'rowsAll'>;
  readonly labelledBy: string;
  readonly reading: string;
  /** What the row says, with `{done}` and `{all}` in it. */
  readonly says: string;
  readonly language: string;
};

/** How far a check is; once it is over, the page shows what was found. Without this script the page is loaded again by hand. */
export function CheckProgress({ address, begun, labelledBy, reading, says, language }: ProgressProps) {
  const [{ rowsDone, rowsAll }, setProgress] = useState(begun);
  const { refresh } = useRouter();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const now = await progressAt(address);
      if (now && now.state !== 'checking') return refresh();
      if (now) setProgress(now);
      timer = setTimeout(() => void ask(), now ? ASK_MS : ASK_AGAIN_MS);
    };
    timer = setTimeout(() => void ask(), ASK_MS);
    return () => clearTimeout(timer);
  }, [address, refresh]);
  const inWords = (number: number) => number.toLocaleString(language);
  return (
    <>
      <progress className="sheet-progress" aria-labelledby={labelledBy} {...(rowsAll === null ? {} : { value: rowsDone, max: Math.max(1, rowsAll) })} />
      <p className="sheet-progress-says">{rowsAll === null ? reading : says.replace('{done}', inWords(rowsDone)).replace('{all}', inWords(rowsAll))}</p>
    </>
  );
}

async function progressAt(address: string): Promise<Progress | null> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return null;
  const read = progressSchema.safeParse(await response.json().catch(() => null));
  return read.success ? read.data : null;
}
