import { PER_PAGE } from '@/lib/catalogue/types';

type Asked = { readonly page?: number | undefined; readonly 'per-page'?: number | undefined };

/** A page of a list that stands in memory whole. */
export function pageOf<T>(all: readonly T[], { page = 1, 'per-page': perPage = PER_PAGE }: Asked) {
  return { total: all.length, page, perPage, items: all.slice((page - 1) * perPage, page * perPage) };
}
