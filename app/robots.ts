import type { MetadataRoute } from 'next';
import { siteAddress } from '@/lib/site-address';

const NOT_PAGES = ['/suggest', '/catalogue.', '/catalogue/*.', '/insights/*.', '/insights/*/embed', '/insights/brief', '/workspace', '/sign-in', '/account', '/invitation', '/set-up'];

/** Pages may be indexed; the API, suggestions, files, frames and briefs hold nothing that the pages do not. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const sitemap = new URL('/sitemap.xml', await siteAddress()).href;
  return { rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...NOT_PAGES.flatMap((path) => [path, `/*${path}`])] }, sitemap };
}
