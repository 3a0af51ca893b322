import type { Field } from '@/lib/drafting/fields';

/** Where a page of differences shows a field; links to it use the same. */
export function fieldId(field: Field): string {
  return `difference-${field.replace('.', '-')}`;
}
