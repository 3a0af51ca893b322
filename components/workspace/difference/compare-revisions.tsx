import { translator } from '@/lib/messages/translator';
import { localPath } from '@/lib/vocabulary/locale';
import type { History } from './history-page';
import { dayOf, timeOf } from './times';

/** A plain form that leads to the difference of two revisions; before anything is chosen, of the last one. */
export function CompareRevisions({ history: { entryId, revisions, compared, locale } }: { history: History }) {
  const t = translator(locale);
  if (revisions.length < 2) return null;
  const newest = revisions[0]!.number;
  const published = revisions.find(({ isPublished }) => isPublished)?.number;
  const usual = { from: published && published !== newest ? published : revisions[1]!.number, to: newest };
  const options = revisions.map(({ number, at, actor, isPublished, isDraft }) => ({
    number,
    label: t('reviewPages.history.option', { number, day: dayOf(at, locale), time: timeOf(at, locale), name: actor?.name ?? t('reviewPages.history.system'), mark: isPublished ? 'live' : isDraft ? 'draft' : 'none' }),
  }));
  return (
    <form action={`${localPath(`/workspace/entries/${entryId}/history`, locale)}#difference`} className="compare-revisions no-print" aria-label={t('reviewPages.history.compare')}>
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          <span>{t(`reviewPages.history.${name}`)}</span>
          <select name={name} className="field" defaultValue={(compared ?? usual)[name]}>
            {options.map(({ number, label }) => (
              <option key={number} value={number}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button className="button">{t('reviewPages.history.show')}</button>
    </form>
  );
}
