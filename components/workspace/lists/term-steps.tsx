import { Notice } from '@/components/workspace/home/notice';
import { translator } from '@/lib/messages/translator';
import type { TermWords } from '@/lib/vocabulary/edited-words';
import { localised, localPath, type Locale } from '@/lib/vocabulary/locale';

type Neighbour = { readonly slug: string; readonly words: TermWords };
type TermStepsProps = {
  /** Null where the words are those of the content files. */
  readonly back: { readonly action: (form: FormData) => Promise<void>; readonly hidden: Readonly<Record<string, string>> } | null;
  readonly refused: string | null;
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
  readonly list: string;
  readonly missing: Locale | null;
  readonly locale: Locale;
};

/** What else can be done with a value, and the way to the next one to see to. */
export function TermSteps({ back, refused, before, after, list, missing, locale }: TermStepsProps) {
  const t = translator(locale);
  const href = ({ slug }: Neighbour) => `${localPath(`/workspace/lists/${list}/${encodeURIComponent(slug)}`, locale)}${missing ? `?missing=${missing}` : ''}`;
  return (
    <>
      {refused && <Notice isProblem>{t(refused === 'taken' ? 'lists.backTaken' : 'lists.backRefused')}</Notice>}
      <div className="term-after">
        {back && (
          <form action={back.action}>
            {Object.entries(back.hidden).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <button type="submit" className="button button-quiet">
              {t('lists.back')}
            </button>
          </form>
        )}
        <nav aria-label={t('lists.otherValues')}>
          {before && (
            <a className="prose-link" href={href(before)}>
              {t('lists.before', { value: localised(before.words.label, locale) })}
            </a>
          )}
          {after && (
            <a className="prose-link" href={href(after)}>
              {t('lists.after', { value: localised(after.words.label, locale) })}
            </a>
          )}
        </nav>
      </div>
    </>
  );
}
