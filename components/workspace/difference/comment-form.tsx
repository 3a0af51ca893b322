import { placedFields, type Field } from '@/lib/drafting/fields';
import { fieldInWords } from '@/lib/messages/place-in-words';
import { translator } from '@/lib/messages/translator';
import type { Commenting } from './comment-threads';
import { HiddenFields } from './hidden-fields';

/** A comment on one field. */
export function FieldCommentForm({ field, commenting: { entryId, locale, comment } }: { field: Field; commenting: Commenting }) {
  const t = translator(locale);
  if (!comment) return null;
  return (
    <details className="comment-on">
      <summary>
        {t('reviewPages.comments.on')}
        <span className="sr-only"> {fieldInWords(field, locale)}</span>
      </summary>
      <form action={comment} className="thread-form">
        <HiddenFields values={{ entry: entryId, locale, field }} />
        <CommentText label={t('reviewPages.comments.text')} />
        <button className="button button-small">{t('reviewPages.comments.send')}</button>
      </form>
    </details>
  );
}

/** A comment on the whole, or on any field. */
export function CommentForm({ commenting: { entryId, locale, comment } }: { commenting: Commenting }) {
  const t = translator(locale);
  if (!comment) return null;
  return (
    <form action={comment} className="thread-form comment-form">
      <HiddenFields values={{ entry: entryId, locale }} />
      <label>
        <span>{t('reviewPages.comments.about')}</span>
        <select name="field" className="field" defaultValue="">
          <option value="">{t('reviewPages.comments.wholeEntry')}</option>
          {placedFields.map(({ field }) => (
            <option key={field} value={field}>
              {fieldInWords(field, locale)}
            </option>
          ))}
        </select>
      </label>
      <CommentText label={t('reviewPages.comments.text')} />
      <button className="button">{t('reviewPages.comments.add')}</button>
    </form>
  );
}

function CommentText({ label }: { label: string }) {
  return (
    <label>
      <span>{label}</span>
      <textarea name="text" required rows={3} maxLength={5_000} className="field" />
    </label>
  );
}
