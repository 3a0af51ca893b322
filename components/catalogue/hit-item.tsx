import { JourneyMark } from '@/components/journey/journey-mark';
import type { Entry, Tag } from '@/lib/catalogue/entry';
import type { Hit } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import { termLabel } from '@/lib/vocabulary/lists';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { MarkedText } from './marked-text';
import { whereText } from './where-text';

type HitItemProps = { readonly hit: Hit; readonly organisation: (slug: string) => string; readonly locale: Locale };

/** One result: kind and place, title, concept, two or three tags, the journey mark, when it was verified. */
export function HitItem({ hit, organisation, locale }: HitItemProps) {
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
      <HitTags entry={entry} locale={locale} />
      <HitSide entry={entry} locale={locale} />
    </li>
  );
}

/** The primary dimension in its colour, then needs; for an enabler its areas. */
function HitTags({ entry, locale }: { entry: Entry; locale: Locale }) {
  const { dimension = [], need = [], 'enabler-area': areas = [] } = entry.classification;
  const primary = dimension.filter((tag) => tag.primary);
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-xs text-soft">
      {primary.map((tag) => (
        <li key={tag.value} className="flex items-baseline gap-1.5">
          <i className={`swatch dimension-${tag.value}`} aria-hidden="true" />
          {termLabel('dimension', tag.value, locale)}
        </li>
      ))}
      {need.slice(0, 2).map((tag) => (
        <li key={tag.value}>{termLabel('need', tag.value, locale)}</li>
      ))}
      {areas.slice(0, 2).map((tag) => (
        <li key={tag.value}>{termLabel('enabler-area', tag.value, locale)}</li>
      ))}
    </ul>
  );
}

function HitSide({ entry, locale }: { entry: Entry; locale: Locale }) {
  const t = translator(locale);
  const phase = entry.classification.phase ?? [];
  const primary = phase.find((tag) => tag.primary);
  const verified = entry.lastVerified ? t('catalogue.verified', { date: entry.lastVerified }) : t('catalogue.notVerified');
  return (
    <div className="hit-side text-2xs text-soft">
      {entry.kind === 'practice' ? <JourneyMark primary={primary?.value} further={slugs(phase)} /> : null}
      {primary ? <span>{termLabel('phase', primary.value, locale)}</span> : null}
      <span>{verified}</span>
    </div>
  );
}

function slugs(tags: readonly Tag[]): string[] {
  return tags.filter((tag) => !tag.primary).map((tag) => tag.value);
}
