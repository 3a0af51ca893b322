/** There is no thread for it, and too much waits for one already. */
export class PoolBusy extends Error {
  override readonly name = 'PoolBusy';
}

/** Work that took more time or memory than it may. */
export class TooHeavy extends Error {
  override readonly name = 'TooHeavy';
}

/** What was handed over cannot be used, for the reason that `code` names. */
export class JobRefused extends Error {
  override readonly name = 'JobRefused';
  constructor(
    readonly code: string,
    readonly detail: string,
  ) {
    super(code);
  }
}
