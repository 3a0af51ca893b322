import type { Metadata } from 'next';
import '@/app/difference.css';
import '@/app/sheets.css';
import { wholeMetadata, wholePage } from '@/components/failures/whole-page';
import { Checking } from '@/components/workspace/sheets/checking';
import { Decision } from '@/components/workspace/sheets/decision';
import { ImportHead } from '@/components/workspace/sheets/import-head';
import { firstOutcome, ImportRows } from '@/components/workspace/sheets/import-rows';
import { MovedNotice } from '@/components/workspace/sheets/moved-notice';
import { OutcomeLinks } from '@/components/workspace/sheets/outcome-links';
import { SheetNotice } from '@/components/workspace/sheets/sheet-notice';
import { SheetRefusedPart } from '@/components/workspace/sheets/sheet-refused';
import { WrittenPart } from '@/components/workspace/sheets/written-part';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { orNotFound } from '@/lib/editorial/or-not-found';
import { FILE_DAYS } from '@/lib/editorial/sheets/forget-files';
import { readImport, ROWS_PER_PAGE } from '@/lib/editorial/sheets/read-imports';
import { touchedOf } from '@/lib/editorial/sheets/undo-import';
import { MOST_SHEET_BYTES } from '@/lib/interchange/sheet-limits';
import { pageLocale } from '@/lib/messages/page-locale';
import { undoAction, writeAction } from './actions';
import { shownRows } from './shown-rows';

type ImportProps = PageProps<'/[locale]/workspace/sheets/[id]'>;

async function opened({ params }: ImportProps) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const viewer = await requireViewer(locale);
  return { locale, viewer, shown: await orNotFound(readImport(currentDatabase(), viewer, id)) };
}

async function metadata(props: ImportProps): Promise<Metadata> {
  return { title: (await opened(props)).shown.fileName };
}

export const generateMetadata = wholeMetadata(metadata);

/** A sheet that was sent in: how far its check is, what it would do, and what was decided. */
async function Page(props: ImportProps) {
  const { locale, viewer, shown } = await opened(props);
  const asked = await props.searchParams;
  const { id, state, counts, moved, hasFile } = shown;
  const isWritten = state === 'written' || state === 'undone';
  const outcome = counts && firstOutcome(counts, typeof asked.show === 'string' ? asked.show : undefined);
  const page = Math.max(1, Math.trunc(Number(asked.page)) || 1);
  return (
    <div className="page workspace sheet-page">
      <ImportHead shown={shown} locale={locale} />
      <SheetNotice given={asked} megabytes={MOST_SHEET_BYTES / 2 ** 20} locale={locale} />
      {state === 'checking' ? <Checking shown={shown} locale={locale} /> : null}
      {state === 'refused' ? <SheetRefusedPart refused={shown.refused} locale={locale} /> : null}
      {state === 'checked' ? <MovedNotice moved={moved} locale={locale} /> : null}
      {counts && outcome ? (
        <>
          <OutcomeLinks id={id} counts={counts} shown={outcome} isWritten={isWritten} locale={locale} />
          {state === 'checked' ? <Decision id={id} counts={counts} hasFile={hasFile} days={FILE_DAYS} write={writeAction} locale={locale} /> : null}
          {isWritten ? <WrittenPart shown={shown} touched={state === 'written' ? await touchedOf(currentDatabase(), viewer, id) : []} undo={undoAction} locale={locale} /> : null}
          <ImportRows id={id} outcome={outcome} counts={counts} rows={await shownRows(viewer, id, outcome, page, locale)} page={page} perPage={ROWS_PER_PAGE} isWritten={isWritten} locale={locale} />
        </>
      ) : null}
    </div>
  );
}

export default wholePage(Page);
