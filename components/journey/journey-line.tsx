import type { FacetValue } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

type JourneyLineProps = {
  readonly stops: readonly FacetValue[];
  /** What matters most at a stop, where the report says it. */
  readonly findings: ReadonlyMap<string, string>;
  readonly locale: Locale;
};

/** The journey as one line of six stops, each a link to its practices. */
export function JourneyLine({ stops, findings, locale }: JourneyLineProps) {
  const t = translator(locale);
  return (
    <ol className="journey">
      {stops.map((stop) => (
        <li key={stop.slug}>
          <a className="journey-stop" href={stop.href} data-soft>
            <span className="journey-dot" aria-hidden="true" />
            <span className="journey-name col-start-2 block leading-snug font-semibold">{stop.label}</span>
            <span className="col-start-2 block text-xs text-soft">{t('home.stopCount', { count: stop.count })}</span>
            {findings.has(stop.slug) ? (
              <span className="col-start-2 mt-1.5 block text-xs leading-snug text-soft">{findings.get(stop.slug)}</span>
            ) : null}
          </a>
        </li>
      ))}
    </ol>
  );
}
