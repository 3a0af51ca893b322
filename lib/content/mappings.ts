import written from '@/content/mappings.json';
import { mappingsSchema } from './schemas';

const { codes, rules, mappings } = mappingsSchema.parse(written);

/** What somebody else calls a value. `to`: an address, or another value of ours as `gcm/20`. */
export type Mapping = { readonly relation: string; readonly to: string; readonly basis: 'stated' | 'inferred' };

/** The number of a country in ISO 3166-1, which is its M49 code. */
export function numberOf(list: string, slug: string): string | undefined {
  return list === codes.list && Object.hasOwn(codes.numbers, slug) ? codes.numbers[slug] : undefined;
}

export function mappingsOf(list: string, slug: string): Mapping[] {
  const byRule = rules.filter((rule) => rule.list === list).map(({ relation, to, basis }) => ({ relation, to: to + slug, basis }));
  return [...byRule, ...mappings.filter(({ from }) => from === `${list}/${slug}`)];
}
