import 'server-only';
import { headers } from 'next/headers';

/**
 * The address readers see this site under: the SITE_URL setting, or the host and scheme that the server file believes
 * of the request (lib/start/door/believed.mjs).
 */
export async function siteAddress(): Promise<URL> {
  if (process.env.SITE_URL) return new URL(process.env.SITE_URL);
  const request = await headers();
  const host = request.get('x-forwarded-host') ?? request.get('host') ?? 'localhost';
  const protocol = request.get('x-forwarded-proto') ?? 'http';
  return URL.parse(`${protocol}://${host}`) ?? new URL('http://localhost');
}
