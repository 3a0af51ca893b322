import { cutText } from '@/lib/catalogue/text/cut';
import { refuseWhere } from '../parameter-problems';
import { ownParameters, type KnownFormat, type Thing } from '../formats';

const VALUES = { hxl: 'yes', cite: 'view' } as const;
type Own = keyof typeof VALUES;

/** Parameters of the format taken off those of the thing. Refuses other values than the one each has. */
export function withoutOwn(thing: Thing, format: KnownFormat, params: URLSearchParams): { readonly rest: URLSearchParams; readonly has: (name: Own) => boolean } {
  const own = ownParameters(thing, format).filter((name): name is Own => name in VALUES);
  const wrong = own.flatMap((param) => params.getAll(param).filter((value) => value !== VALUES[param]).map((value) => ({ param, value: cutText(value, 100), allowed: [VALUES[param]] })));
  refuseWhere(wrong, own);
  const rest = new URLSearchParams([...params].filter(([name]) => !own.some((one) => one === name)));
  return { rest, has: (name) => own.includes(name) && params.has(name) };
}

/** Refuses every parameter: the thing is what its address says. */
export function requireNone(params: URLSearchParams): void {
  refuseWhere([...params].slice(0, 20).map(([param, value]) => ({ param: cutText(param, 100), value: cutText(value, 100), allowed: [] })), []);
}
