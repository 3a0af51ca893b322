import { outcomes, type Counts, type Outcome } from '@/lib/drafting/sheet/report';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type LinksProps = { readonly id: string; readonly counts: Counts; readonly shown: Outcome; readonly isWritten: boolean; readonly locale: Locale };

/** How many rows of each kind there are; each number leads to its rows. */
export function OutcomeLinks({ id, counts, shown, isWritten, locale }: LinksProps) {
  const t = translator(locale);
  return (
    <nav aria-label={t(isWritten ? 'imports.countsWritten' : 'imports.counts')}>
      <ul className="sheet-outcomes">
        {outcomes.map((outcome) => (
          <li key={outcome} className={counts[outcome] === 0 ? 'sheet-outcome-none' : undefined}>
            <a href={`${localPath(`/workspace/sheets/${id}`, locale)}?show=${outcome}#rows`} aria-current={outcome === shown ? 'true' : undefined}>
              <strong>{t('imports.number', { count: counts[outcome] })}</strong> <span>{t(`imports.label.${outcome}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
