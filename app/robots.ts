import type { MetadataRoute } from 'next';

const NOT_PAGES = ['/suggest', '/insights/*.', '/insights/*/embed', '/insights/brief', '/workspace', '/sign-in', '/account', '/invitation', '/set-up'];

/** Pages may be indexed; the API, suggestions, files, frames and briefs hold nothing that the pages do not. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...NOT_PAGES.flatMap((path) => [path, `/*${path}`])] } };
}
