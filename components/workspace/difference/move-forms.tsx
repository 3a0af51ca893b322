import { ruleOf, type Operation } from '@/lib/permissions/operations';
import { translator, type Messages } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import type { FormAction } from './form-action';
import { HiddenFields } from './hidden-fields';

export type Move = Extract<Operation, 'submit' | 'withdraw' | 'assign' | 'ask-changes' | 'publish' | 'schedule' | 'unschedule' | 'discard' | 'archive' | 'verify'>;
export type Person = { readonly id: string; readonly name: string };
export type Moving = {
  readonly entryId: string;
  /** The revision on this page: what is published is what was looked at. */
  readonly number: number;
  readonly moves: readonly Move[];
  readonly move: FormAction;
  readonly reviewers: readonly Person[];
  readonly assignee: Person | null;
  readonly due: string | null;
  /** Nothing stands in the way of publishing. */
  readonly isReady: boolean;
};

/** Asked for more than a click before they are done. */
const folded = new Set<Move>(['assign', 'ask-changes', 'schedule', 'discard', 'archive', 'verify']);
const publishing = new Set<Move>(['publish', 'schedule']);

/** What the viewer may do with the entry now, each as a form of its own. */
export function MoveForms({ moving, locale }: { moving: Moving; locale: Locale }) {
  const t = translator(locale);
  const shown = moving.moves.filter((move) => moving.isReady || !publishing.has(move));
  const isBlocked = !moving.isReady && moving.moves.some((move) => publishing.has(move));
  return (
    <section className="moves no-print" aria-labelledby="moves-heading">
      <h2 id="moves-heading">{t('reviewPages.moves.title')}</h2>
      {isBlocked ? <p className="moves-blocked">{t('reviewPages.moves.blocked')}</p> : null}
      {moving.moves.length === 0 ? <p>{t('reviewPages.moves.none')}</p> : null}
      <div className="moves-list">
        {shown.map((move) =>
          folded.has(move) ? (
            <details key={move} className="move">
              <summary className="button button-quiet">{t(`reviewPages.moves.${move}`)}</summary>
              <MoveForm move={move} moving={moving} locale={locale} />
            </details>
          ) : (
            <MoveForm key={move} move={move} moving={moving} locale={locale} />
          ),
        )}
      </div>
    </section>
  );
}

function MoveForm({ move, moving, locale }: { move: Move; moving: Moving; locale: Locale }) {
  const t = translator(locale);
  const isMain = move === 'publish' || move === 'submit';
  const label = t.has(doing(move)) ? t(doing(move)) : t(`reviewPages.moves.${move}`);
  return (
    <form action={moving.move} className="move-form">
      <HiddenFields values={{ entry: moving.entryId, number: moving.number, operation: move, locale }} />
      {move === 'discard' ? <p>{t('reviewPages.moves.discardText')}</p> : null}
      <Reason move={move} locale={locale} />
      {move === 'schedule' ? (
        <label>
          <span>{t('reviewPages.moves.at')}</span>
          <input type="datetime-local" name="at" required className="field" />
        </label>
      ) : null}
      {move === 'assign' ? <Assignment moving={moving} locale={locale} /> : null}
      <button className={isMain ? 'button' : 'button button-quiet'}>{label}</button>
    </form>
  );
}

function doing(move: Move) {
  return `reviewPages.moves.do.${move as keyof Messages['reviewPages']['moves']['do']}` as const;
}

function Reason({ move, locale }: { move: Move; locale: Locale }) {
  const t = translator(locale);
  const asked = `reviewPages.moves.reason.${move as keyof Messages['reviewPages']['moves']['reason']}` as const;
  if (!t.has(asked)) return null;
  return (
    <label>
      <span>{t(asked)}</span>
      <textarea name="reason" rows={2} maxLength={2_000} required={ruleOf(move).needs === 'reason'} className="field" />
    </label>
  );
}

function Assignment({ moving: { reviewers, assignee, due }, locale }: { moving: Moving; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <label>
        <span>{t('reviewPages.moves.person')}</span>
        <select name="assignee" className="field" defaultValue={assignee?.id ?? ''}>
          <option value="">{t('reviewPages.moves.nobody')}</option>
          {reviewers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('reviewPages.moves.due')}</span>
        <input type="date" name="due" defaultValue={due ?? ''} className="field" />
      </label>
    </>
  );
}
