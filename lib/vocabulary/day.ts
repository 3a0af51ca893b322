/** The day it is in the collection's own time, which is UTC: the same for everybody, as `2026-11-26`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
