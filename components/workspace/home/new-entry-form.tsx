import { kinds } from '@/lib/catalogue/facets';
import { translator } from '@/lib/messages/translator';
import { termLabel } from '@/lib/vocabulary/lists';
import type { Locale } from '@/lib/vocabulary/locale';

type FormProps = {
  readonly action: (form: FormData) => Promise<void>;
  readonly locale: Locale;
  /** In whose name it can be written. */
  readonly organisations: readonly { readonly slug: string; readonly name: string }[];
  readonly typed: { readonly title: string | undefined; readonly kind: string | undefined; readonly workFor: string | undefined; readonly copyOf: string | undefined };
};

/** What an entry begins with. A plain form: everything else is written on the entry's own page. */
export function NewEntryForm({ action, locale, organisations, typed }: FormProps) {
  const t = translator(locale);
  return (
    <form action={action} className="work-form">
      <input type="hidden" name="locale" value={locale} />
      {typed.copyOf && <input type="hidden" name="copyOf" value={typed.copyOf} />}
      <fieldset>
        <legend>{t('workspace.newKind')}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="work-choice">
            <input type="radio" name="kind" value={kind} defaultChecked={kind === (typed.kind ?? kinds[0])} />
            <span>
              <strong>{termLabel('kind', kind, locale)}</strong> {t(`workspace.kinds.${kind}`)}
            </span>
          </label>
        ))}
      </fieldset>
      <label>
        <span>{t('workspace.newTitle')}</span>
        <input className="field" name="title" required maxLength={300} defaultValue={typed.title} aria-describedby="title-hint" />
      </label>
      <p id="title-hint" className="work-hint">
        {t('workspace.newTitleHint')}
      </p>
      {organisations.length > 0 && (
        <label>
          <span>{t('workspace.newFor')}</span>
          <select className="field" name="workFor" defaultValue={typed.workFor ?? organisations[0]!.slug}>
            {organisations.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" className="button">
        {t('workspace.begin')}
      </button>
    </form>
  );
}
