import { catalogueHref, withValues } from '@/lib/catalogue/href';
import type { CatalogueQuery, Place } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

type Choice = { readonly label: string; readonly hint?: string; readonly href: string; readonly chosen: boolean };
type SwitchProps = { readonly query: CatalogueQuery; readonly place: Place; readonly locale: Locale };

/** Practices, enablers or both: what is counted is chosen, never mixed by accident. */
export function KindSwitch({ query, place, locale }: SwitchProps) {
  const t = translator(locale);
  const now = query.filters.kind?.length === 1 ? query.filters.kind[0] : undefined;
  const choice = (label: string, kind: 'practice' | 'enabler' | undefined): Choice => ({
    label,
    href: catalogueHref(withValues(query, 'kind', kind ? [kind] : []), locale, place),
    chosen: now === kind,
  });
  const choices = [choice(t('insightsPage.practices'), 'practice'), choice(t('insightsPage.enablers'), 'enabler'), choice(t('insightsPage.both'), undefined)];
  return <Switch name="kinds" label={t('insightsPage.kinds')} choices={choices} />;
}

/** Each entry once, by its primary value, or every tag. */
export function TagsSwitch({ query, place, locale }: SwitchProps) {
  const t = translator(locale);
  const choice = (tags: CatalogueQuery['tags'], label: string, hint: string): Choice => ({
    label,
    hint,
    href: catalogueHref({ ...query, tags }, locale, place),
    chosen: query.tags === tags,
  });
  const choices = [
    choice('primary', t('insightsPage.once'), t('catalogue.countPrimaryHint')),
    choice('all', t('insightsPage.every'), t('catalogue.countAllHint')),
  ];
  return <Switch name="counting" label={t('insightsPage.counting')} choices={choices} />;
}

function Switch({ name, label, choices }: { readonly name: string; readonly label: string; readonly choices: readonly Choice[] }) {
  return (
    <div className="switch">
      <p id={`switch-${name}`}>{label}</p>
      <ul aria-labelledby={`switch-${name}`}>
        {choices.map((choice) => (
          <li key={choice.label}>
            <a href={choice.href} data-soft rel="nofollow" title={choice.hint} aria-current={choice.chosen ? 'true' : undefined}>
              {choice.label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
