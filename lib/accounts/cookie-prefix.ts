/** What the names of our cookies begin with. Only those who sign in have any. */
export const COOKIE_PREFIX = 'smart-practices';
