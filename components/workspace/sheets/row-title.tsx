import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import type { ShownRow } from './shown-row';

/** Where a row stands in the sheet, and which entry it is about. */
export function RowTitle({ row: { report, href }, locale }: { row: ShownRow; locale: Locale }) {
  const t = translator(locale);
  const title = report.title || t('imports.untitled');
  return (
    <h3 className="sheet-row-title">
      <span>{t('imports.row', { row: report.row })}</span> {href ? <a href={href}>{title}</a> : title}
    </h3>
  );
}
