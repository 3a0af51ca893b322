import { Notice } from '@/components/workspace/home/notice';
import type { MovedRow } from '@/lib/drafting/sheet/report';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

const MOST_NAMED = 10;

/** Rows that meant something else by the time they were to be written. */
export function MovedNotice({ moved, locale }: { moved: readonly MovedRow[]; locale: Locale }) {
  if (moved.length === 0) return null;
  const t = translator(locale);
  const sentence = ({ row, title, was, is }: MovedRow) =>
    was === is ? t('imports.movedOther', { row, title }) : t('imports.movedRow', { row, title, was: t(`imports.outcomeWord.${was}`), is: t(`imports.outcomeWord.${is}`) });
  return (
    <Notice isProblem>
      <p>{t('imports.moved')}</p>
      <ul className="sheet-touched">
        {moved.slice(0, MOST_NAMED).map((row) => (
          <li key={row.row}>{sentence(row)}</li>
        ))}
      </ul>
      {moved.length > MOST_NAMED ? <p>{t('imports.movedRest', { count: moved.length - MOST_NAMED })}</p> : null}
    </Notice>
  );
}
