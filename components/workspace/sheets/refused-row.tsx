import { sheetColumns } from '@/lib/drafting/sheet/columns';
import { faultInWords } from '@/lib/messages/sheet-fault-words';
import { columnHeading } from '@/lib/messages/sheet-headings';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import type { ShownRow } from './shown-row';
import { RowTitle } from './row-title';

/** What cannot be taken of a row: in which column, why, and what could stand there. */
export function RefusedRow({ row, locale }: { row: ShownRow; locale: Locale }) {
  return (
    <>
      <RowTitle row={row} locale={locale} />
      <ul className="sheet-faults">
        {row.report.faults.map((fault, at) => (
          <li key={at}>
            <strong>{columnIn(fault.column, locale)}</strong> {faultInWords(fault, locale)}
          </li>
        ))}
      </ul>
    </>
  );
}

function columnIn(key: string | null, locale: Locale): string {
  const column = sheetColumns.find((one) => one.key === key);
  return column ? columnHeading(column, locale) : translator(locale)('imports.wholeRow');
}
