/** Headers of every answer, pages, calls and files alike: the door, which runs before anything is built, gives the same ones. */
export const forAnyAnswer = /** @type {const} */ ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
});

/** For what is no page: opened by itself it loads nothing, runs nothing, sends nothing and is framed by nobody. */
export const NOTHING_ALLOWED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
