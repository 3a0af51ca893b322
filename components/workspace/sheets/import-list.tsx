import { dayOf, timeOf } from '@/components/workspace/difference/times';
import { outcomes } from '@/lib/drafting/sheet/report';
import type { ImportLine } from '@/lib/drafting/sheet/sheet-import';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { Pager } from './pager';

type ListProps = { readonly imports: readonly ImportLine[]; readonly page: number; readonly pages: number; readonly locale: Locale };

/** Sheets that were sent in, the newest first, each with what came of it. */
export function ImportList({ imports, page, pages, locale }: ListProps) {
  const t = translator(locale);
  return (
    <section aria-labelledby="sent" className="sheet-sent">
      <h2 id="sent">{t('imports.sent')}</h2>
      {imports.length === 0 ? <p className="work-none">{t('imports.none')}</p> : null}
      <ul className="work-items">
        {imports.map((one) => (
          <li key={one.id}>
            <a href={localPath(`/workspace/sheets/${one.id}`, locale)} className="work-title">
              <bdi>{one.fileName}</bdi>
            </a>
            <p>{factsOf(one, locale).join(' · ')}</p>
          </li>
        ))}
      </ul>
      <Pager label={t('imports.sheetPages')} path={localPath('/workspace/sheets', locale)} query={{}} page={page} pages={pages} locale={locale} />
    </section>
  );
}

function factsOf({ state, counts, starter, startedAt }: ImportLine, locale: Locale): string[] {
  const t = translator(locale);
  const numbers = counts ? outcomes.filter((outcome) => counts[outcome] > 0).map((outcome) => t(`imports.outcomes.${outcome}`, { count: counts[outcome] })) : [];
  return [t(`imports.states.${state}`), ...(numbers.length > 0 ? [numbers.join(', ')] : []), t('imports.sentBy', { name: starter.name, day: dayOf(startedAt, locale), time: timeOf(startedAt, locale) })];
}
