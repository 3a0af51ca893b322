import type { Metadata } from 'next';
import '@/app/sheets.css';
import { ImportList } from '@/components/workspace/sheets/import-list';
import { SendSheet } from '@/components/workspace/sheets/send-sheet';
import { SheetNotice } from '@/components/workspace/sheets/sheet-notice';
import { TakeSheet } from '@/components/workspace/sheets/take-sheet';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase, currentSnapshot } from '@/lib/catalogue/current';
import { takenSizes } from '@/lib/editorial/sheets/export-entries';
import { IMPORTS_PER_PAGE, importsOf } from '@/lib/editorial/sheets/read-imports';
import { MOST_SHEET_BYTES, MOST_SHEET_ROWS } from '@/lib/interchange/sheet-limits';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';

type SheetsProps = PageProps<'/[locale]/workspace/sheets'>;

export async function generateMetadata({ params }: SheetsProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('imports.title') };
}

/** Sheets in and out: take one along, send one in, and what came of those that were sent in. */
export default async function Page({ params, searchParams }: SheetsProps) {
  const locale = await pageLocale(params);
  const viewer = await requireViewer(locale);
  const asked = await searchParams;
  const page = Math.max(1, Math.trunc(Number(asked.page)) || 1);
  const { all, lists } = await takenSizes(currentDatabase(), viewer, currentSnapshot());
  const { total, imports } = await importsOf(currentDatabase(), viewer, page);
  const t = translator(locale);
  return (
    <div className="page workspace">
      <h1 className="headline">{t('imports.title')}</h1>
      <p className="sheets-lead">{t('imports.lead')}</p>
      <SheetNotice given={asked} megabytes={MOST_SHEET_BYTES / 2 ** 20} locale={locale} />
      <div className="sheet-steps">
        <TakeSheet all={all} lists={lists} locale={locale} />
        <SendSheet megabytes={MOST_SHEET_BYTES / 2 ** 20} rows={MOST_SHEET_ROWS} locale={locale} />
      </div>
      <ImportList imports={imports} page={page} pages={Math.ceil(total / IMPORTS_PER_PAGE)} locale={locale} />
    </div>
  );
}
