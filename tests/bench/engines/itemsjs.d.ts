declare module 'itemsjs' {
  type Aggregation = { readonly size: number; readonly conjunction: boolean };
  type Found = {
    readonly pagination: { readonly total: number };
    readonly data: { readonly aggregations: Readonly<Record<string, { readonly buckets: readonly { readonly doc_count: number }[] }>> };
  };
  function itemsjs(
    items: readonly object[],
    options: { readonly searchableFields: readonly string[]; readonly aggregations: Readonly<Record<string, Aggregation>> },
  ): { search(asked: { readonly query: string; readonly filters: object; readonly per_page: number }): Found };
  export = itemsjs;
}
