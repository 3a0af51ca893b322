import type { MetadataRoute } from 'next';

/** Pages may be indexed; the API and suggestions hold nothing that the pages do not. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/suggest', '/*/suggest'] } };
}
