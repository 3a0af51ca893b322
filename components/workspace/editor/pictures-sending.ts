'use client';
import { useEffect, useRef, useState } from 'react';
import { sendPicture, type AddedPicture, type UploadFault } from './pictures-upload';

/** A picture on its way: waiting, sent so far (0 to 1), or not added and why. */
export type Sending = { readonly key: number; readonly file: File; readonly sent: number | null; readonly fault: UploadFault | null };
export type Sendings = { readonly list: readonly Sending[]; readonly add: (files: readonly File[]) => void; readonly stop: (key: number) => void; readonly dismiss: (key: number) => void; readonly again: (key: number) => void };

/** Sends pictures one after the other, each to its end or until it is stopped. */
export function useSendings(entryId: string, onAdded: (added: AddedPicture, file: File) => void): Sendings {
  const [list, setList] = useState<readonly Sending[]>([]);
  const next = useRef(0);
  const stops = useRef(new Map<number, AbortController>());
  const queue = useRef<Promise<void>>(Promise.resolve());
  const added = useRef(onAdded);
  useEffect(() => {
    added.current = onAdded;
  }, [onAdded]);
  useEffect(() => {
    const open = stops.current;
    return () => open.forEach((stop) => stop.abort());
  }, []);

  const change = (key: number, part: Partial<Sending>) => setList((now) => now.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const dismiss = (key: number) => setList((now) => now.filter((one) => one.key !== key));
  const send = async (key: number, file: File) => {
    const stop = stops.current.get(key)!;
    const result = stop.signal.aborted ? ({ is: 'failed', fault: 'stopped' } as const) : await sendPicture(entryId, { file, signal: stop.signal, onSent: (sent) => change(key, { sent }) });
    stops.current.delete(key);
    if (result.is === 'failed') return change(key, { sent: null, fault: result.fault });
    dismiss(key);
    added.current(result.added, file);
  };
  const begin = (file: File) => {
    const key = next.current++;
    stops.current.set(key, new AbortController());
    setList((now) => [...now, { key, file, sent: null, fault: null }]);
    queue.current = queue.current.then(() => send(key, file));
  };
  return {
    list,
    add: (files) => files.forEach(begin),
    stop: (key) => stops.current.get(key)?.abort(),
    dismiss,
    again: (key) => {
      const found = list.find((one) => one.key === key);
      dismiss(key);
      if (found) begin(found.file);
    },
  };
}
