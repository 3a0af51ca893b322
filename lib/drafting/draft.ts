import { z } from 'zod';
import { entrySchema, type Entry } from '@/lib/catalogue/entry';
import { storedText } from '@/lib/catalogue/text/stored-text';

const LONGEST_TEXT = 20_000;
export const MOST_ROWS = 500;

type Loosened<T> = T extends string ? (string extends T ? string : T) : T extends readonly (infer Item)[] ? Loosened<Item>[] : T extends object ? { [K in keyof T]?: Loosened<T[K]> | undefined } : T;

/** An entry that is being written: anything of it may be absent or half said. */
export type Draft = Loosened<Entry> & Pick<Entry, 'slug' | 'kind'>;

/** The same shape as a whole entry, made from its schema, with every demand taken out but those on size. */
function loosened(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return loosened(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return z.array(loosened(schema.element as z.ZodType)).max(MOST_ROWS);
  if (schema instanceof z.ZodObject) return z.strictObject(loosenedShape(schema.shape as Record<string, z.ZodType>));
  return schema.def.type === 'string' ? storedText().max(LONGEST_TEXT) : schema;
}

function loosenedShape(shape: Record<string, z.ZodType>): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, loosened(part).optional()]));
}

const { slug, kind } = entrySchema.shape;
export const draftSchema = z.strictObject({ ...loosenedShape(entrySchema.shape), slug, kind }) as unknown as z.ZodType<Draft>;

/** Without what says nothing: empty texts, rows nobody filled in, lists without rows. Texts lose the blanks around them. */
export function withoutEmpty<T>(value: T): T {
  return cleaned(value) as T;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return filled(value.map(cleaned).filter((item) => item !== undefined), (list) => list.length);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const parts = Object.entries(value).map(([key, part]) => [key, cleaned(part)] as const).filter(([, part]) => part !== undefined);
  return filled(Object.fromEntries(parts), (object) => Object.keys(object).length);
}

function filled<T>(value: T, size: (value: T) => number): T | undefined {
  return size(value) > 0 ? value : undefined;
}

/** What publishing lacks: a field's path, as `figures.0.what`, and what zod found there. */
export type Lack = { readonly field: string; readonly code: string; readonly message: string };
export type Completed = { readonly entry: Entry; readonly lacks: readonly [] } | { readonly entry: null; readonly lacks: readonly Lack[] };

/** The draft as an entry, or what it lacks to be one. `today` is the day of publication for one that had none. */
export function completed(draft: Draft, today: string): Completed {
  const { classification = {}, ...rest } = withoutEmpty(draft);
  const result = entrySchema.safeParse({ firstPublished: today, ...rest, classification });
  if (result.success) return { entry: result.data, lacks: [] };
  return { entry: null, lacks: result.error.issues.map(({ path, code, message }) => ({ field: path.join('.'), code, message })) };
}
