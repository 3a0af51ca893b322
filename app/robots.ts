import type { MetadataRoute } from 'next';
import { siteAddress } from '@/lib/site-address';

const NOT_PAGES = ['/suggest', '/catalogue.', '/catalogue/*.', '/insights/*.', '/insights/*/embed', '/insights/brief', '/workspace', '/sign-in', '/account', '/invitation', '/set-up'];

/** Combinations of filters are without number, each is searched and drawn for itself, and none is indexed. */
const COMBINED = ['/catalogue?*&', '/insights?', '/insights/*?', '/data/use'];

/** Pages may be indexed; the API, suggestions, files, frames and briefs hold nothing that the pages do not. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const sitemap = new URL('/sitemap.xml', await siteAddress()).href;
  return { rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...[...NOT_PAGES, ...COMBINED].flatMap((path) => [path, `/*${path}`])] }, sitemap };
}
