import { JourneyMark } from '@/components/journey/journey-mark';
import { signsOf } from '@/lib/catalogue/completeness';
import type { Entry, Tag } from '@/lib/catalogue/entry';
import type { Hit } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import { termLabel } from '@/lib/vocabulary/lists';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { MarkedText } from './marked-text';
import { whereText } from './where-text';

/** A value that the reader chose and the entry has. `main`: as its main one. */
export type Chosen = { readonly label: string; readonly main: boolean };
type HitItemProps = { readonly hit: Hit; readonly chosen: readonly Chosen[]; readonly organisation: (slug: string) => string; readonly locale: Locale };

/** One result: kind and place, title, concept, two or three tags, the journey mark, what is known of it and how. */
export function HitItem({ hit, chosen, organisation, locale }: HitItemProps) {
  const { entry } = hit;
  return (
    <li className="hit">
      <p className="text-xs text-soft">{whereText(entry, organisation, locale)}</p>
      <h3 className="hit-title headline text-xl">
        <a href={localPath(`/catalogue/${entry.slug}`, locale)} data-soft>
          <MarkedText text={hit.title} />
        </a>
      </h3>
      <p className="max-w-[66ch]">
        <MarkedText text={hit.excerpt} />
      </p>
      <HitTags entry={entry} chosen={chosen} locale={locale} />
      <HitSide entry={entry} locale={locale} />
    </li>
  );
}

/** Why it is here, if values were chosen; then the primary dimension in its colour and needs, for an enabler its areas. */
function HitTags({ entry, chosen, locale }: { entry: Entry; chosen: readonly Chosen[]; locale: Locale }) {
  const t = translator(locale);
  const said = new Set(chosen.map(({ label }) => label));
  const others = (list: 'dimension' | 'need' | 'enabler-area', tags: readonly Tag[]) => tags.map(({ value }) => ({ value, label: termLabel(list, value, locale) })).filter(({ label }) => !said.has(label));
  const { dimension = [], need = [], 'enabler-area': areas = [] } = entry.classification;
  const primary = dimension.filter((tag) => tag.primary);
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-xs text-soft">
      {chosen.map(({ label, main }) => (
        <li key={label} className="chosen">
          {main ? label : t('catalogue.also', { label })}
        </li>
      ))}
      {others('dimension', primary).map(({ value, label }) => (
        <li key={value} className="flex items-baseline gap-1.5">
          <i className={`swatch dimension-${value}`} aria-hidden="true" />
          {label}
        </li>
      ))}
      {[...others('need', need).slice(0, 2), ...others('enabler-area', areas).slice(0, 2)].map(({ value, label }) => (
        <li key={value}>{label}</li>
      ))}
    </ul>
  );
}

function HitSide({ entry, locale }: { entry: Entry; locale: Locale }) {
  const t = translator(locale);
  const phase = entry.classification.phase ?? [];
  const primary = phase.find((tag) => tag.primary);
  const evidence = (entry.classification.evidence ?? []).filter(({ value }) => value !== 'none-yet').map(({ value }) => termLabel('evidence', value, locale));
  return (
    <div className="hit-side text-2xs text-soft">
      {entry.kind === 'practice' ? <JourneyMark primary={primary?.value} further={slugs(phase)} /> : null}
      {primary ? <span>{termLabel('phase', primary.value, locale)}</span> : null}
      <ul className="known-signs" aria-label={t('catalogue.known')}>
        {[...evidence, ...signsOf(entry).map((sign) => t(`catalogue.sign.${sign}`))].map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      {entry.lastVerified ? <span>{t('catalogue.verified', { date: entry.lastVerified })}</span> : null}
    </div>
  );
}

function slugs(tags: readonly Tag[]): string[] {
  return tags.filter((tag) => !tag.primary).map((tag) => tag.value);
}
