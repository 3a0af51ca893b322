import type { Entry } from '@/lib/catalogue/entry';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { Locale } from '@/lib/vocabulary/locale';

/** An entry, the catalogue around it and the language it is read in: what every part of its page is made from. `isPast`: readers see another state of it today. */
export type EntryView = { readonly entry: Entry; readonly snapshot: Snapshot; readonly locale: Locale; readonly isPast?: boolean };
