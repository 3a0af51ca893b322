import type { Place } from '@/lib/catalogue/types';

const OPEN = ['filter', 'open'] as const;

/** The same page with its filter open, or not, as its address asks. A closed filter weighs nothing. */
export function filterPlace(place: Place, params: URLSearchParams): Place {
  return params.get(OPEN[0]) === OPEN[1] ? withFilter(place) : place;
}

export function withFilter(place: Place): Place {
  return { ...place, own: [...(place.own ?? []), OPEN] };
}

export function withoutFilter(place: Place): Place {
  return { ...place, own: (place.own ?? []).filter(([name]) => name !== OPEN[0]) };
}

export function isFilterOpen({ own = [] }: Place): boolean {
  return own.some(([name]) => name === OPEN[0]);
}
