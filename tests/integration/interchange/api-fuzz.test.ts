import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { currentDatabase, currentSnapshot, refreshCatalogue, startCatalogue, stopCatalogue } from '@/lib/catalogue/current';
import { statusesOf } from '@/lib/interchange/api/answers';
import { operationIds, operationOf } from '@/lib/interchange/api/operations';
import { problemSchema } from '@/lib/interchange/problem';
import { edit } from '../database/support/edit';
import { newDataFolder } from '../database/support/homes';
import { person } from '../editorial/support/people';
import { move } from '../editorial/support/standings';
import { askerOf } from './asked';
import { calls, type MadeCall, type Names } from './calls';

const CALLS = 1_000;
const RENAMED = 'trace-the-face-today';
const FORMER = 'trace-the-face';
let names: Names;

/** The collection as it is delivered, with an entry that has another name now, one that was published twice, and one that went. */
beforeAll(async () => {
  for (const [name, value] of Object.entries({ DATA_DIR: newDataFolder(), DATABASE_URL: '', SITE_URL: 'https://practices.example.org', API_REQUESTS_PER_MINUTE: '0' })) vi.stubEnv(name, value);
  await startCatalogue();
  const database = currentDatabase();
  const archived = currentSnapshot().entries.at(-1)!.slug;
  await edit(database, FORMER, (entry) => ({ ...entry, slug: RENAMED, concept: 'Another concept.' }));
  const editor = await person(database, 'ada', 'editor');
  const { id } = await database.prisma.entry.findUniqueOrThrow({ where: { slug: archived } });
  await move(database, editor, id, 'archive', { reason: 'The work has ended.' });
  await refreshCatalogue();
  const snapshot = currentSnapshot();
  const slugs = [...snapshot.bySlug.keys()];
  names = { slug: [...slugs.slice(0, 30), RENAMED, FORMER, archived, 'icrc'], number: ['1', '2'], list: ['phase', 'country', 'organisation', 'principle'], code: ['JOR', 'FJI', 'USA'] };
}, 300_000);

afterAll(async () => {
  await stopCatalogue();
  vi.unstubAllEnvs();
});

describe.each(operationIds)('%s', (id) => {
  const operation = operationOf(id);

  test(`answers ${CALLS} calls of every kind as it is described`, { timeout: 300_000 }, async () => {
    const ask = await askerOf(operation);
    const tags: string[] = [];
    const seen = new Map<number, number>();
    const check = async (call: MadeCall) => {
      const response = await ask(call);
      const { status, headers } = response;
      seen.set(status, (seen.get(status) ?? 0) + 1);
      expect(statusesOf(operation), `${status} is described`).toContain(status);
      expect(status).toBeLessThan(500);
      if (call.isRight && id !== 'distributions') expect([400, 405]).not.toContain(status);
      const body = await response.text();
      if (status === 200) {
        expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
        operation.answer.parse(JSON.parse(body));
        if (tags.length < 20) tags.push(headers.get('etag')!);
      } else if (status < 400) {
        expect(body).toBe('');
        if (status === 308) expect(headers.get('location')).toMatch(/^\/api\/v1\/(entries|organisations)\//);
      } else {
        expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
        expect(problemSchema.parse(JSON.parse(body)).status).toBe(status);
      }
    };
    await fc.assert(fc.asyncProperty(calls(currentSnapshot(), operation, names, tags), check), { numRuns: CALLS });
    expect([...seen.values()].reduce((sum, times) => sum + times, 0)).toBeGreaterThanOrEqual(CALLS);
    for (const status of [200, 400, ...(Object.keys(operation.inPath).length > 0 ? [404] : []), ...(operation.isOfEntry ? [308, 410] : [])]) expect(seen.get(status) ?? 0, `${status} was met`).toBeGreaterThan(0);
  });
});
