import fc from 'fast-check';
import type { Operation } from '@/lib/interchange/api/operations';
import type { Snapshot } from '@/lib/catalogue/snapshot';

/** A call as a client could make it. `isRight`: it is one that must be answered. */
export type MadeCall = { readonly path: Readonly<Record<string, string>>; readonly query: string; readonly headers: Readonly<Record<string, string>>; readonly isRight: boolean };
/** Names that exist, by the part of a path that they stand for. */
export type Names = Readonly<Record<string, readonly string[]>>;

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', ' ', '\0', '..', '../..', '__proto__', 'constructor', '%', '%00', 'null', 'NaN', '1e9', '-1', '0', '1.5', '９', '1'.repeat(400), 'x'.repeat(20_000), '🧭'.repeat(2_000), '\u202eabc', 'a\r\nb', "' OR 1=1 --", '<script>', '${7*7}', '[]', '{}'),
);

/** What is nearly right: a letter less, in capitals, with a blank, twice over. */
function nearly(right: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...right), fc.nat(4)).map(([value, how]) => [value.slice(0, -1), value.toUpperCase(), ` ${value}`, value + value, value.toLowerCase()][how]!);
}

/** Values that a parameter takes: those it lists, or such as its rule allows. */
function rightValues(snapshot: Snapshot, name: string, operation: Operation): readonly string[] {
  const rules: Readonly<Record<string, readonly string[]>> = {
    q: ['shelter', 'red crescent', 'family', 'zzz', 'مأوى', 'santé', 'a', '', '"', 'x-y'],
    ...{ from: ['0000', '2010', '2016', '9999'], to: ['0000', '2015', '9999'], page: ['1', '2', '7', '007', '9007199254740991'], 'per-page': ['1', '2', '20', '100'], since: ['0', '1', '2', '900'] },
  };
  return rules[name] ?? operation.parameters[name]!.allowed(snapshot);
}

type Pair = readonly [name: string, value: string];

/** Parameters that all are right, none of those twice that may be given once. */
function rightQuery(snapshot: Snapshot, operation: Operation): fc.Arbitrary<readonly Pair[]> {
  const names = Object.keys(operation.parameters);
  if (names.length === 0) return fc.constant([]);
  const pair = fc.constantFrom(...names).chain((name) => fc.constantFrom(...rightValues(snapshot, name, operation)).map((value): Pair => [name, value]));
  return fc.array(pair, { maxLength: 4 }).map((pairs) => pairs.filter(([name], i) => operation.parameters[name]!.repeats || pairs.findIndex(([other]) => other === name) === i));
}

function wrongQuery(snapshot: Snapshot, operation: Operation): fc.Arbitrary<string> {
  const names = Object.keys(operation.parameters);
  const name = names.length > 0 ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, wild) : wild;
  const pair = name.chain((given) => {
    const right = names.includes(given) ? rightValues(snapshot, given, operation) : ['1'];
    return fc.oneof(wild, nearly(right), fc.constantFrom(...right)).map((value): [string, string] => [given, value]);
  });
  const written = fc.array(pair, { minLength: 1, maxLength: 8 }).map((pairs) => String(new URLSearchParams(pairs)));
  const doubled = written.map((query) => `${query}&${query}`);
  const raw = fc.string({ unit: fc.constantFrom('%', '&', '=', '+', 'q', '1', ';', '?', 'é'), maxLength: 60 });
  const flood = fc.integer({ min: 2, max: 400 }).map((times) => Array.from({ length: times }, (_, i) => `q${i}=1`).join('&'));
  return fc.oneof({ weight: 5, arbitrary: written }, doubled, raw, flood);
}

function pathOf(operation: Operation, names: Names, isRight: boolean): fc.Arbitrary<Record<string, string>> {
  const part = (name: string) => (isRight ? fc.constantFrom(...names[name]!) : fc.oneof(fc.constantFrom(...names[name]!), nearly(names[name]!), wild));
  return fc.record(Object.fromEntries(Object.keys(operation.inPath).map((name) => [name, part(name)])));
}

const printable = fc.string({ unit: fc.constantFrom(...'abcXYZ019/*;,=."\\ -_%()'), maxLength: 60 }).map((text) => text.trim());

function headersOf(tags: readonly string[]): fc.Arbitrary<Record<string, string>> {
  const held = fc.oneof(printable, fc.constantFrom('*', '"x"', 'W/"x"', 'W/', '"', ',,,', ...tags), fc.constantFrom(...(tags.length > 0 ? tags : ['""'])).map((tag) => `"a", ${tag} , W/"b"`));
  const accept = fc.oneof(printable, fc.constantFrom('*/*', 'text/html', 'application/json', 'application/json;q=0', 'text/*;q=2, ;;', 'application/problem+json'));
  const others = fc.record({ accept, 'accept-language': printable, 'x-forwarded-for': printable, range: fc.constantFrom('bytes=0-1', 'bytes=x'), 'if-modified-since': printable, cookie: printable }, { requiredKeys: [] });
  return fc.tuple(others, fc.option(held)).map(([given, tag]) => ({ ...given, ...(tag !== null && { 'if-none-match': tag }) }));
}

/** Calls of an operation: right ones, such as are nearly right, and wild ones. `tags` are of answers that it gave before. */
export function calls(snapshot: Snapshot, operation: Operation, names: Names, tags: readonly string[]): fc.Arbitrary<MadeCall> {
  const right = fc.record({ path: pathOf(operation, names, true), query: rightQuery(snapshot, operation).map((pairs) => String(new URLSearchParams(pairs.map(([name, value]) => [name, value])))), headers: headersOf(tags), isRight: fc.constant(true) });
  const wrong = fc.record({ path: pathOf(operation, names, false), query: wrongQuery(snapshot, operation), headers: headersOf(tags), isRight: fc.constant(false) });
  const lost = fc.record({ path: pathOf(operation, names, false), query: fc.constant(''), headers: headersOf(tags), isRight: fc.constant(false) });
  return fc.oneof({ weight: 5, arbitrary: right }, { weight: 5, arbitrary: wrong }, { weight: Object.keys(operation.inPath).length > 0 ? 3 : 0, arbitrary: lost });
}
