import { catalogueHealth } from '@/lib/catalogue/current';
import { answerHeaders } from '@/lib/interchange/answer-headers';
import { version } from '@/package.json';

/** Whether the database answers and readers see what it has, and which versions are in force; 503 while not. README says what each part means. */
export async function GET(): Promise<Response> {
  const health = await catalogueHealth();
  const ready = health.isDatabaseReachable && health.isCatalogueLoaded && health.isCatalogueCurrent;
  const headers = { ...answerHeaders, 'cache-control': 'no-store', ...(!ready && { 'retry-after': '1' }) };
  return Response.json({ ready, ...health, version }, { status: ready ? 200 : 503, headers });
}
