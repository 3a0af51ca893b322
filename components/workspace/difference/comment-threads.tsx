import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import type { FormAction } from './form-action';
import { HiddenFields } from './hidden-fields';
import { isOpen, type Remark, type Thread } from './threads';
import { dayOf, timeOf } from './times';

export type Commenting = { readonly entryId: string; readonly locale: Locale; readonly comment: FormAction | null; readonly resolve: FormAction | null };

/** Comments with their answers. Closed threads are folded. */
export function CommentThreads({ threads, commenting }: { threads: readonly Thread[]; commenting: Commenting }) {
  const t = translator(commenting.locale);
  return threads.map((thread) =>
    isOpen(thread) ? (
      <OpenThread key={thread.first.id} thread={thread} commenting={commenting} />
    ) : (
      <details key={thread.first.id} className="thread thread-closed">
        <summary>{t('reviewPages.comments.resolved', { name: thread.first.resolved!.by.name, count: 1 + thread.answers.length })}</summary>
        <Remarks thread={thread} locale={commenting.locale} />
      </details>
    ),
  );
}

function OpenThread({ thread, commenting: { entryId, locale, comment, resolve } }: { thread: Thread; commenting: Commenting }) {
  const t = translator(locale);
  const sent = { entry: entryId, locale, thread: thread.first.id };
  return (
    <div className="thread">
      <Remarks thread={thread} locale={locale} />
      <div className="thread-acts">
        {comment ? (
          <details>
            <summary>{t('reviewPages.comments.answer')}</summary>
            <form action={comment} className="thread-form">
              <HiddenFields values={sent} />
              <label>
                <span>{t('reviewPages.comments.answerTo')}</span>
                <textarea name="text" required rows={3} maxLength={5_000} className="field" />
              </label>
              <button className="button button-small">{t('reviewPages.comments.send')}</button>
            </form>
          </details>
        ) : null}
        {resolve ? (
          <form action={resolve}>
            <HiddenFields values={sent} />
            <button className="text-act">{t('reviewPages.comments.resolve')}</button>
          </form>
        ) : null}
      </div>
    </div>
  );
}

function Remarks({ thread: { first, answers }, locale }: { thread: Thread; locale: Locale }) {
  return [first, ...answers].map((remark) => <RemarkText key={remark.id} remark={remark} locale={locale} />);
}

function RemarkText({ remark: { author, at, text }, locale }: { remark: Remark; locale: Locale }) {
  return (
    <div className="remark">
      <p className="remark-by">{translator(locale)('reviewPages.comments.byAt', { name: author.name, day: dayOf(at, locale), time: timeOf(at, locale) })}</p>
      <p className="remark-text">{text}</p>
    </div>
  );
}
