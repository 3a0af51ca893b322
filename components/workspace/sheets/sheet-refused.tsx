import { Notice } from '@/components/workspace/home/notice';
import type { SheetRefusal } from '@/lib/drafting/sheet/report';
import { sheetRefusalInWords } from '@/lib/messages/sheet-refusal-in-words';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

/** Why a sheet cannot be used at all, and the way to send in another. */
export function SheetRefusedPart({ refused, locale }: { refused: SheetRefusal | null; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <Notice isProblem>
        <h2 className="sheet-refused">{t('imports.refused')}</h2>
        <p>{sheetRefusalInWords(refused ?? { code: 'failed', detail: '' }, locale)}</p>
        <p>{t('imports.nothingWritten')}</p>
      </Notice>
      <div className="sheet-buttons">
        <a className="button" href={`${localPath('/workspace/sheets', locale)}#send`}>
          {t('imports.sendAnother')}
        </a>
      </div>
    </>
  );
}
