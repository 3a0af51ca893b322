import type { Draft } from '../draft';

const furtherPrinciples = ['p2', 'p3', 'p4', 'p5', 'p6', 'p7'];

/** The report's rule for a practice: it meets P1 and at least one of P2 to P7. An enabler is not bound by it. */
export function meetsSelectionRule({ kind, classification }: Pick<Draft, 'kind' | 'classification'>): boolean {
  if (kind !== 'practice') return true;
  const principles = classification?.principle?.map((tag) => tag.value) ?? [];
  return principles.includes('p1') && principles.some((value) => value !== undefined && furtherPrinciples.includes(value));
}
