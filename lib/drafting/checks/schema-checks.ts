import { completed, type Draft, type Lack } from '../draft';
import { tooDeepIn } from '../long-texts';
import type { CheckContext } from './check-context';
import type { CheckName } from './check-table';
import type { Found } from './finding';

/** The demands that lib/catalogue/entry.ts words itself. */
const ownDemands: Readonly<Record<string, CheckName>> = {
  'names a value twice': 'twice',
  'takes one value': 'one-value-only',
  'needs exactly one primary value': 'primary-missing',
  'has no primary value': 'primary-not-possible',
};

/** What a text has to look like, by the last part of its path. */
const formats: Readonly<Record<string, CheckName>> = {
  ...{ url: 'broken-address', source: 'broken-address', start: 'not-a-date', end: 'not-a-date', slug: 'not-a-slug', language: 'not-a-language' },
  ...{ firstPublished: 'not-a-day', lastVerified: 'not-a-day', nextReview: 'not-a-day', seen: 'not-a-day' },
};

/** What the schema of an entry asks for, by name of the check, and what its readers ask of texts. */
export function* schemaChecks(draft: Draft, { today }: CheckContext): Generator<Found> {
  for (const lack of completed(draft, today).lacks) yield found(lack, at(draft, lack.field));
  for (const path of tooDeepIn(draft)) yield { path, check: 'too-deep' };
}

function found({ field: path, code, message }: Lack, value: unknown): Found {
  const last = path.split('.').at(-1)!;
  if (code === 'custom' && message in ownDemands) return { path, check: ownDemands[message]! };
  if (value === undefined) return { path, check: last === 'basis' ? 'basis-missing' : 'missing' };
  if (code === 'too_big' && typeof value === 'string') return { path, check: 'too-long', values: { length: value.length, longest: Number(/\d+/.exec(message)?.[0]) } };
  if (code === 'invalid_format') return { path, check: formats[last] ?? 'not-valid', values: { value: String(value) } };
  return { path, check: 'not-valid' };
}

function at(draft: Draft, path: string): unknown {
  return path.split('.').filter(Boolean).reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined), draft);
}
