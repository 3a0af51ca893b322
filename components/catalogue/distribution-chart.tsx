import { leaders, type Distribution } from '@/lib/insights/distribution';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { shareClass } from './share-class';

type DistributionChartProps = { readonly distribution: Distribution; readonly heading: string; readonly locale: Locale };

/** How the result is spread over one facet. Every bar is a link, and its number is what the link returns. */
export function DistributionChart({ distribution, heading, locale }: DistributionChartProps) {
  const t = translator(locale);
  const { values, total, addsUp, leavesOut } = distribution;
  const [lead] = leaders(values);
  const note = leavesOut ? 'distributionElsewhere' : addsUp ? 'distributionOnce' : 'distributionEvery';
  const highest = Math.max(1, ...values.map((value) => value.count));
  return (
    <section aria-label={heading}>
      <h2 className="text-xs font-semibold">{lead ? t('catalogue.distributionLead', { label: lead.label, count: lead.count, total }) : t('catalogue.distributionNone')}</h2>
      <p className="text-2xs text-soft">
        {t(`catalogue.${note}`, { total })}
      </p>
      <ul className="mt-2">
        {values.map((value) => (
          <li key={value.slug}>
            <a className="bar" href={value.href} data-soft rel="nofollow" aria-current={value.selected ? 'true' : undefined}>
              <span>{value.label}</span>
              <span className="bar-track" aria-hidden="true">
                <i className={`${shareClass(value.count, highest)} ${distribution.param === 'dimension' ? `dimension-${value.slug}` : ''}`} />
              </span>
              <b>{value.count}</b>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
