export const LEAST_PASSWORD_LENGTH = 12;
/** A session ends after so long, used or not. */
export const SESSION_DAYS = 14;
/** That it was used is written down no more often than this. */
export const USED_MINUTES = 5;
export const INVITATION_DAYS = 14;

/** How long links in messages open something. Where an administrator passes them on by hand, that takes its time. */
export const LINK_MINUTES = { mailed: 15, copied: 24 * 60 } as const;
export const RESET_MINUTES = { mailed: 60, copied: 24 * 60 } as const;

const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;

export function inMinutes(minutes: number, now = Date.now()): Date {
  return new Date(now + minutes * MINUTE_MS);
}

export function inDays(days: number, now = Date.now()): Date {
  return new Date(now + days * DAY_MS);
}
