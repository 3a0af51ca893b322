import type { Reference } from './reference';

type CslDate = { readonly 'date-parts': readonly (readonly number[])[] };
/** An item of CSL-JSON, from which any style of the Citation Style Language can be made. */
export type CslItem = Readonly<Record<string, string | CslDate>>;

export function cslOf({ id, type, title, container, issued, accessed, url, abstract, keywords, version, language }: Reference): CslItem {
  return {
    ...{ id, type, title, 'container-title': container, issued: dateParts(issued), accessed: dateParts(accessed), URL: url },
    ...{ abstract, keyword: keywords.join(', '), version, language },
  };
}

function dateParts(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
