import { Validator } from '@seriousme/openapi-schema-validator';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { openApi } from '@/lib/interchange/api/openapi';
import { operationIds, operationOf } from '@/lib/interchange/api/operations';
import { statusesOf } from '@/lib/interchange/api/answers';

const site = new URL('https://practices.example.org');
const description = JSON.stringify(openApi(site));
type Described = { operationId: string; summary: string; parameters?: { name: string; in: string; description: string; schema: object }[]; responses: Record<string, { description: string }> };
const read = JSON.parse(description) as { openapi: string; paths: Record<string, { get: Described }>; components: { schemas: Record<string, Schema> } };
type Schema = { readonly type?: string; readonly description?: string; readonly properties?: Record<string, Schema>; readonly items?: Schema };

test('a linter of others finds nothing in the description, with every rule it recommends', async () => {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const problems = await lintFromString({ source: description, absoluteRef: '/openapi.json', config });
  expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual([]);
});

test('the description fits the schema that OpenAPI 3.1 publishes for itself', async () => {
  const { valid, errors } = await new Validator().validate(JSON.parse(description) as Record<string, unknown>);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(read.openapi).toMatch(/^3\.1\./);
});

test.each(operationIds)('%s is described with its parameters, its statuses and a sentence for each', (id) => {
  const operation = operationOf(id);
  const described = read.paths[operation.path]!.get;
  expect(described.operationId).toBe(id);
  expect(described.summary).not.toMatch(/^api\./);
  const named = (place: string) => (described.parameters ?? []).filter((parameter) => parameter.in === place).map(({ name }) => name);
  expect(named('query')).toEqual(Object.keys(operation.parameters));
  expect(named('path')).toEqual(Object.keys(operation.inPath));
  expect(named('path').every((name) => operation.path.includes(`{${name}}`))).toBe(true);
  expect(Object.keys(described.responses).map(Number).sort()).toEqual(statusesOf(operation).toSorted());
  for (const { description: words } of [...(described.parameters ?? []), ...Object.values(described.responses)]) expect(words).toMatch(/^\S.*\S$/);
});

/** Closed lists, texts with a form, and numbers say what they are; plain names and texts need no words. */
const isPlain = (name: string, { type }: Schema) => type === 'string' || type === 'boolean' || ['title', 'label', 'name'].includes(name);

test('every number says what it counts', () => {
  const silent = Object.entries(read.components.schemas).flatMap(([id, { properties = {} }]) =>
    Object.entries(properties).filter(([name, part]) => !isPlain(name, part) && part.type === 'integer' && !part.description).map(([name]) => `${id}.${name}`),
  );
  expect(silent).toEqual([]);
});

test('clients may meet fields that are added one day: no object of an answer is closed', () => {
  expect(description).not.toContain('"additionalProperties":false');
});
