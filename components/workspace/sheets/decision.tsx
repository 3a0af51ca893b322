import type { FormAction } from '@/components/workspace/difference/form-action';
import { HiddenFields } from '@/components/workspace/difference/hidden-fields';
import type { Counts } from '@/lib/drafting/sheet/report';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type DecisionProps = { readonly id: string; readonly counts: Counts; readonly hasFile: boolean; readonly days: number; readonly write: FormAction; readonly locale: Locale };

/** What to do with a checked sheet. Rows that cannot be taken are left out only by whoever says so. */
export function Decision(props: DecisionProps) {
  const { counts, hasFile, days, locale } = props;
  const t = translator(locale);
  const good = counts.new + counts.changed;
  return (
    <section className="sheet-decision" aria-labelledby="next">
      <h2 id="next">{t('imports.next')}</h2>
      {hasFile ? null : <p>{t('imports.fileGone', { days })}</p>}
      {counts.refused > 0 ? <Correct {...props} /> : null}
      {good === 0 ? <p>{t(counts.refused > 0 ? 'imports.nothingToWrite' : 'imports.allUnchanged')}</p> : null}
      {good > 0 && counts.refused === 0 && hasFile ? <Write {...props} /> : null}
      {good > 0 && counts.refused > 0 && hasFile ? (
        <details className="sheet-leave-out">
          <summary>{t('imports.leaveOut')}</summary>
          <Write {...props} />
        </details>
      ) : null}
    </section>
  );
}

function Correct({ id, counts, hasFile, locale }: DecisionProps) {
  const t = translator(locale);
  return (
    <>
      <p>{t('imports.refusedText', { count: counts.refused })}</p>
      <div className="sheet-buttons">
        {hasFile ? (
          <a className="button" href={localPath(`/workspace/sheets/${id}/marked`, locale)}>
            {t('imports.marked')}
          </a>
        ) : null}
        <a className="button button-quiet" href={`${localPath('/workspace/sheets', locale)}#send`}>
          {t('imports.sendAnother')}
        </a>
      </div>
    </>
  );
}

function Write({ id, counts: { new: fresh, changed, refused }, write, locale }: DecisionProps) {
  const t = translator(locale);
  const count = fresh + changed;
  return (
    <form action={write} className="sheet-write">
      <HiddenFields values={{ import: id, leavingOut: refused, locale }} />
      <p>{t('imports.writeText')}</p>
      <button className={refused > 0 ? 'button button-quiet' : 'button'}>{refused > 0 ? t('imports.writeGood', { count, refused }) : t('imports.write', { count })}</button>
    </form>
  );
}
