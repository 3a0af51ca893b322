'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and until the script runs: for controls that do nothing without it. */
export function useScripted(): boolean {
  return useSyncExternalStore(never, () => true, () => false);
}
