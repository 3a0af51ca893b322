import { catalogueHealth } from '@/lib/catalogue/current';
import { answerHeaders } from '@/lib/interchange/answer-headers';
import { version } from '@/package.json';

/** Whether the database answers and the catalogue is loaded, and which versions are in force; 503 while not. */
export async function GET(): Promise<Response> {
  const health = await catalogueHealth();
  const ready = health.isDatabaseReachable && health.isCatalogueLoaded;
  const headers = { ...answerHeaders, 'cache-control': 'no-store', ...(!ready && { 'retry-after': '1' }) };
  return Response.json({ ready, ...health, version }, { status: ready ? 200 : 503, headers });
}
