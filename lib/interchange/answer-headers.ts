import { NOTHING_ALLOWED } from '@/lib/security/headers.mjs';

/** Answers hold no markup and load nothing; any site may read them, none may frame them. */
export const answerHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, retry-after, ratelimit, ratelimit-policy',
  'content-security-policy': NOTHING_ALLOWED,
};
