'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { stillNew } from '@/lib/drafting/keep';
import { sayPresent, sendDraft } from './calls';
import { deviceFor, pageName, type Device, type KeptHere } from './device';
import type { WorkEntry } from './editor-types';
import { WritingStore, type Shown } from './writing-store';

const PRESENT_EVERY_MS = 15_000;

export type Editing = { readonly store: WritingStore; readonly device: Device; readonly shown: Shown };

/** One entry being written on this page, with everything around it: the device, the server, the window. */
export function useEditing(entry: WorkEntry, viewerId: string): Editing {
  const [{ store, device }] = useState(() => {
    const device = deviceFor(() => window.localStorage, viewerId, entry.id, pageName());
    const send = (base: number, draft: Parameters<typeof sendDraft>[2]) => sendDraft(entry.id, base, draft);
    return { device, store: new WritingStore({ number: entry.number, draft: entry.draft }, entry.people, { send, device, now: () => new Date().toISOString() }) };
  });
  const shown = useSyncExternalStore(store.subscribe, store.read, store.read);
  useWindow(store, entry.id);
  useNewStage(entry.stage === 'none' && shown.savedAt !== null);
  return { store, device, shown };
}

/** The first save of a published entry makes it a draft: what the server says about it is asked anew. */
function useNewStage(isNew: boolean): void {
  const { refresh } = useRouter();
  useEffect(() => {
    if (isNew) refresh();
  }, [isNew, refresh]);
}

function useWindow(store: WritingStore, entryId: string): void {
  useEffect(() => {
    const stopListening = listen(store);
    const present = () => {
      if (document.visibilityState === 'visible') void sayPresent(entryId).then((others) => others && store.meet(others));
    };
    present();
    const timer = setInterval(present, PRESENT_EVERY_MS);
    return () => {
      stopListening();
      clearInterval(timer);
      store.stop();
    };
  }, [store, entryId]);
}

/** Saves when the connection or the reader comes back, and warns before what is nowhere kept is lost. */
function listen(store: WritingStore): () => void {
  const save = () => void store.saveNow();
  const seen = () => document.visibilityState === 'visible' && store.read().trouble && save();
  const leaving = (event: BeforeUnloadEvent) => {
    const { isUnsaved, isKept } = store.read();
    if (isUnsaved && !isKept) event.preventDefault();
  };
  window.addEventListener('online', save);
  window.addEventListener('pagehide', save);
  window.addEventListener('beforeunload', leaving);
  document.addEventListener('visibilitychange', seen);
  return () => {
    window.removeEventListener('online', save);
    window.removeEventListener('pagehide', save);
    window.removeEventListener('beforeunload', leaving);
    document.removeEventListener('visibilitychange', seen);
  };
}

const never = () => () => undefined;

/** What this device kept of an earlier visit and the server does not have; one at a time, the newest first. */
export function useKept({ device, store, shown }: Editing): { readonly offered: KeptHere | null; readonly take: () => void; readonly drop: () => void } {
  const [read] = useState(() => readOnce(device));
  const [decided, setDecided] = useState<readonly string[]>([]);
  const here = useSyncExternalStore(never, read, () => null);
  const offered = here?.find(({ key, kept }) => !decided.includes(key) && stillNew(kept, shown.base.draft).length > 0) ?? null;
  useEffect(() => {
    for (const { key, kept } of here ?? []) if (stillNew(kept, shown.base.draft).length === 0) device.forget(key);
  }, [here, device, shown.base.draft]);
  const decide = (act: (one: KeptHere) => void) => () => {
    if (!offered) return;
    act(offered);
    device.forget(offered.key);
    setDecided([...decided, offered.key]);
  };
  return { offered, take: decide(({ kept }) => store.resume(kept)), drop: decide(() => undefined) };
}

function readOnce(device: Device): () => readonly KeptHere[] {
  let found: readonly KeptHere[] | undefined;
  return () => (found ??= device.others());
}
