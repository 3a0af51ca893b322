import { openSearchDescription } from '@/lib/interchange/open-search';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';
import { textContent, writtenContent } from '@/lib/interchange/written-answer';
import { siteAddress } from '@/lib/site-address';

/** How browsers search this site from their own search box. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnlyRoute(async () =>
  writtenContent(textContent(openSearchDescription(await siteAddress()), 'application/opensearchdescription+xml; charset=utf-8')),
);
