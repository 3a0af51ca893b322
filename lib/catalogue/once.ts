import type { Snapshot } from './snapshot';
import type { Locale } from '@/lib/vocabulary/locale';

/** Makes something from a snapshot when it is first asked for, and keeps it as long as the snapshot. */
export function oncePerSnapshot<T>(make: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const kept = new WeakMap<Snapshot, { readonly made: T }>();
  return (snapshot) => {
    const found = kept.get(snapshot) ?? { made: make(snapshot) };
    kept.set(snapshot, found);
    return found.made;
  };
}

/** The same, once for each language. */
export function oncePerLocale<T>(make: (snapshot: Snapshot, locale: Locale) => T): (snapshot: Snapshot, locale: Locale) => T {
  const languages = oncePerSnapshot(() => new Map<Locale, T>());
  return (snapshot, locale) => {
    const byLocale = languages(snapshot);
    if (!byLocale.has(locale)) byLocale.set(locale, make(snapshot, locale));
    return byLocale.get(locale)!;
  };
}
