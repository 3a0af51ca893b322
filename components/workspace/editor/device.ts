import { keepKey, keepPrefix, readKept, type Kept } from '@/lib/drafting/keep';

/** What this device keeps of an entry that is not saved yet. */
export type Device = {
  /** False when the device refuses to keep anything. */
  readonly keep: (kept: Kept | null) => boolean;
  readonly others: () => readonly KeptHere[];
  readonly forget: (key: string) => void;
};
export type KeptHere = { readonly key: string; readonly kept: Kept };

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A name for this window. Pages without https have no better source of chance. */
export function pageName(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}

/** `page` names this window; what others of the same person keep is never written over. */
export function deviceFor(place: () => Place, person: string, entry: string, page: string): Device {
  let own: string | null = null;
  const clear = (key: string | null) => {
    if (key !== null) place().removeItem(key);
  };
  const keep = (kept: Kept | null) => {
    const key = kept && keepKey(person, entry, kept.base, page);
    if (key) place().setItem(key, JSON.stringify(kept));
    if (own !== key) clear(own);
    own = key;
  };
  return {
    keep: (kept) => allowed(() => keep(kept)),
    forget: (key) => void allowed(() => clear(key)),
    others: () => {
      let found: KeptHere[] = [];
      allowed(() => (found = keptIn(place(), keepPrefix(person, entry)).filter(({ key }) => key !== own)));
      return found;
    },
  };
}

/** Newest first. */
function keptIn(place: Place, prefix: string): KeptHere[] {
  const keys = Array.from({ length: place.length }, (_, index) => place.key(index)).filter((key) => key?.startsWith(prefix));
  const found = keys.flatMap((key) => {
    const kept = readKept(place.getItem(key!) ?? '');
    return kept ? [{ key: key!, kept }] : [];
  });
  return found.sort((one, other) => other.kept.at.localeCompare(one.kept.at));
}

/** Browsers refuse storage when it is full or forbidden; then nothing is kept, and the page says so. */
function allowed(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
