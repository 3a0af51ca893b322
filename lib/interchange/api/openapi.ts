import { translator } from '@/lib/messages/translator';
import { answersOf, headersOf } from './answers';
import { componentSchemas, schemaOf, type Json } from './components';
import { LICENCE_URL } from './licence';
import { operationIds, operationOf, type Operation, type OperationId } from './operations';
import type { Parameter } from './parameter';

export const OPENAPI_VERSION = '3.1.0';

/** The description of the API, made from the table that answers it. */
export function openApi(site: URL): Json {
  const t = translator('en');
  return {
    openapi: OPENAPI_VERSION,
    info: { title: t('api.title'), version: '1.0.0', summary: t('api.summary'), description: t('api.description'), license: { name: 'CC BY 4.0', url: LICENCE_URL } },
    servers: [{ url: site.origin }],
    security: [],
    tags: tags.map((name) => ({ name, description: t(`api.tags.${name}`) })),
    externalDocs: { url: new URL('/data', site).href },
    paths: Object.fromEntries(operationIds.flatMap((id) => [[operationOf(id).path, { get: described(id) }], ...formerly(id)])),
    components: { schemas: componentSchemas(), headers: headersOf() },
  };
}

const tags = ['catalogue', 'lists', 'numbers', 'description'] as const;
const tagOf: { readonly [I in OperationId]: (typeof tags)[number] } = {
  ...{ index: 'description', openapi: 'description', entries: 'catalogue', entry: 'catalogue', revisions: 'catalogue', revision: 'catalogue', changes: 'catalogue' },
  ...{ facets: 'numbers', distributions: 'numbers', report2016: 'numbers', vocabularies: 'lists', vocabulary: 'lists', organisations: 'lists', organisation: 'lists', countries: 'lists', country: 'lists' },
};

function described(id: OperationId): Json {
  const t = translator('en');
  const operation = operationOf(id);
  const parameters = [...inPath(operation), ...inQuery(operation)];
  return {
    operationId: id,
    tags: [tagOf[id]],
    summary: t(`api.operations.${id}.summary`),
    description: t(`api.operations.${id}.what`),
    ...(parameters.length > 0 && { parameters }),
    responses: answersOf(operation),
  };
}

/** Clients made for the former address find it, and what to ask instead. */
function formerly(id: OperationId): (readonly [string, Json])[] {
  const operation = operationOf(id);
  if (operation.formerPath === undefined) return [];
  const t = translator('en');
  const get = { operationId: `${id}Before`, deprecated: true, tags: [tagOf[id]], summary: t('api.formerly.summary', { path: operation.path }), description: t('api.formerly.what', { path: operation.path }), responses: answersOf({ ...operation, mayMove: true }) };
  return [[operation.formerPath, { get }]];
}

function inPath({ inPath: chosen }: Operation): Json[] {
  return Object.entries(chosen).map(([name, schema]) => ({ name, in: 'path', required: true, description: translator('en')(`api.inPath.${name as 'slug'}`), schema: schemaOf(schema) }));
}

function inQuery({ parameters }: Operation): Json[] {
  return Object.entries(parameters).map(([name, parameter]) => ({ name, in: 'query', required: false, description: parameter.means, ...valuesOf(parameter) }));
}

function valuesOf({ schema, repeats }: Parameter): Json {
  return repeats ? { style: 'form', explode: true, schema: { type: 'array', items: schemaOf(schema) } } : { schema: schemaOf(schema) };
}
