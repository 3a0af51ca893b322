import type { FieldDifference } from '@/lib/drafting/difference/difference';
import type { RowReport } from '@/lib/drafting/sheet/report';

/** A row with what there is to see of it: the address of its entry, and the difference it makes. */
export type ShownRow = { readonly report: RowReport; readonly href: string | null; readonly difference: readonly FieldDifference[] | null };
