import { dayOf, timeOf } from '@/components/workspace/difference/times';
import type { SheetImport } from '@/lib/drafting/sheet/sheet-import';
import { listed } from '@/lib/messages/figures-in-words';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

/** Which sheet it is, and how far it is. */
export function ImportHead({ shown, locale }: { shown: SheetImport; locale: Locale }) {
  const { fileName, state, starter, startedAt, unknownColumns } = shown;
  const t = translator(locale);
  return (
    <>
      <p className="sheet-back">
        <a className="prose-link" href={localPath('/workspace/sheets', locale)}>
          {t('imports.back')}
        </a>
      </p>
      <h1 className="headline">
        <bdi>{fileName}</bdi>
      </h1>
      <p className="sheet-meta">{t('imports.meta', { state: t(`imports.states.${state}`), name: starter.name, day: dayOf(startedAt, locale), time: timeOf(startedAt, locale) })}</p>
      {unknownColumns.length > 0 ? <p className="sheet-meta">{t('imports.unknownColumns', { count: unknownColumns.length, names: listed(unknownColumns.map((name) => `“${name}”`), locale) })}</p> : null}
    </>
  );
}
