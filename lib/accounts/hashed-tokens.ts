import type { BetterAuthOptions, DBAdapter, Where } from 'better-auth';
import { tokenHash } from './token';

type Adapter = DBAdapter<BetterAuthOptions>;
type Row = Record<string, unknown>;

const MODEL = 'session';
const FIELD = 'token';

/**
 * The library's way to our tables, with what opens a session kept as its hash: whoever reads the tables can sign in as
 * nobody. Rows come back with the token they were asked by; those found otherwise carry the hash.
 */
export function withHashedTokens(open: (options: BetterAuthOptions) => Adapter): (options: BetterAuthOptions) => Adapter {
  return (options) => hashing(open(options));
}

function hashing(adapter: Adapter): Adapter {
  const wrapped: Adapter = {
    ...adapter,
    create: async (asked) => {
      if (asked.model !== MODEL) return adapter.create(asked);
      const { token } = asked.data as Row;
      const row = await adapter.create({ ...asked, data: hashed(asked.data as Row) as typeof asked.data });
      return { ...row, [FIELD]: token } as never;
    },
    findOne: async (asked) => withTokens(asked.model, asked.where, await adapter.findOne(found(asked))) as never,
    findMany: async (asked) => (await adapter.findMany<Row>(found(asked))).map((row) => withTokens(asked.model, asked.where, row)) as never,
    count: (asked) => adapter.count(found(asked)),
    update: async (asked) => withTokens(asked.model, asked.where, await adapter.update(changed(asked))) as never,
    updateMany: (asked) => adapter.updateMany(changed(asked)),
    delete: (asked) => adapter.delete(found(asked)),
    deleteMany: (asked) => adapter.deleteMany(found(asked)),
    consumeOne: async (asked) => withTokens(asked.model, asked.where, await adapter.consumeOne(found(asked))) as never,
    incrementOne: (asked) => adapter.incrementOne(found(asked)),
    transaction: (work) => adapter.transaction((inside) => work(hashing(inside as Adapter))),
  };
  return wrapped;
}

function hashed(data: Row): Row {
  return typeof data[FIELD] === 'string' ? { ...data, [FIELD]: tokenHash(data[FIELD]) } : data;
}

function found<Asked extends { readonly model: string; readonly where?: Where[] | undefined }>(asked: Asked): Asked {
  if (asked.model !== MODEL || !asked.where) return asked;
  return { ...asked, where: asked.where.map((condition) => (condition.field === FIELD ? { ...condition, value: hashedValue(condition.value) } : condition)) };
}

function hashedValue(value: Where['value']): Where['value'] {
  if (Array.isArray(value)) return (value as unknown[]).map((one) => tokenHash(String(one)));
  return typeof value === 'string' ? tokenHash(value) : value;
}

function changed<Asked extends { readonly model: string; readonly where: Where[]; readonly update: Row }>(asked: Asked): Asked {
  return asked.model === MODEL ? { ...found(asked), update: hashed(asked.update) } : asked;
}

/** The tokens a question named, in place of their hashes. */
function withTokens(model: string, where: readonly Where[] | undefined, row: unknown): unknown {
  if (model !== MODEL || !row) return row;
  const named = (where ?? []).filter(({ field }) => field === FIELD).flatMap(({ value }) => (Array.isArray(value) ? (value as unknown[]).map(String) : typeof value === 'string' ? [value] : []));
  const token = named.find((one) => tokenHash(one) === (row as Row)[FIELD]);
  return token === undefined ? row : { ...row, [FIELD]: token };
}
