import { componentSchemas, schemaOf, type Json } from './components';
import type { Operation } from './operations';

/** A field of an answer. `type`: what it holds, in the words of JSON, or the name of what the description calls so. */
export type Field = { readonly name: string; readonly type: string; readonly isOptional: boolean; readonly means: string };
/** One way in which a call answers; most have one. */
export type AnswerFields = { readonly name: string; readonly fields: readonly Field[] };

let schemas: Json | undefined;

/** The fields of a call's answer, from the same schemas that the description has. */
export function fieldsOf({ answer }: Operation): AnswerFields[] {
  schemas ??= componentSchemas();
  const schema = schemaOf(answer);
  const ways = (schema['anyOf'] as Json[] | undefined) ?? [schema];
  return ways.flatMap(({ $ref }) => (typeof $ref === 'string' ? [{ name: nameOf($ref), fields: fieldsIn(schemas![nameOf($ref)] as Json) }] : []));
}

function fieldsIn({ properties = {}, required = [] }: Json): Field[] {
  return Object.entries(properties as Record<string, Json>).map(([name, part]) => ({
    name,
    type: typeOf(part),
    isOptional: !(required as readonly string[]).includes(name),
    means: (part['description'] as string | undefined) ?? '',
  }));
}

function nameOf(ref: string): string {
  return ref.split('/').at(-1)!;
}

function typeOf(part: Json): string {
  const { $ref, allOf, anyOf, type, items, const: only, enum: values } = part as { $ref?: string; allOf?: Json[]; anyOf?: Json[]; type?: string; items?: Json; const?: unknown; enum?: readonly unknown[] };
  if ($ref) return nameOf($ref);
  if (allOf?.length === 1) return typeOf(allOf[0]!);
  if (anyOf) return anyOf.map(typeOf).join(' | ');
  if (only !== undefined) return JSON.stringify(only);
  if (values && values.length <= MOST_VALUES) return values.map((value) => JSON.stringify(value)).join(' | ');
  return type === 'array' && items ? `${typeOf(items)}[]` : (type ?? 'any');
}

const MOST_VALUES = 5;
