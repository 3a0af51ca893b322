import type { PublishedDistribution } from '@/lib/insights/published';
import { leaders, type Distribution } from '@/lib/insights/distribution';
import { findingOf } from '@/lib/insights/finding';
import type { Mark } from '@/lib/insights/mark';
import type { Locale } from '@/lib/vocabulary/locale';
import { countingNotes, isUnranked, leading, leavesOutNote, publishedNotes, sumOf, type Counted, type Said } from './chart-sentences';
import { insideSentence } from './inside-sentence';
import type { Translator } from './translator';

export function distributionSaid(of: Distribution, counted: Counted, t: Translator, locale: Locale): Said {
  const { param, label, total, unknown } = of;
  const by = t('insights.what.by', { counted: counted(total), facet: insideSentence(label) });
  const classified = param === 'kind' || total === 0 ? [] : [t('insights.what.classified', { classified: total - unknown, unknown })];
  return { title: finding(of, counted, t, locale), what: [by, ...classified].join(': '), notes: [...countingNotes(of, sumOf(of.values), t), ...leavesOutNote(of.leavesOut && param !== 'kind' ? [label] : [], t, locale)] };
}

function finding(of: Distribution, counted: Counted, t: Translator, locale: Locale): string {
  const { param, label, total, unknown, values } = of;
  const found = findingOf(values, total, unknown);
  const whole = { facet: label, counted: counted(total) };
  if (found.is === 'nothing') return t('insights.finding.none');
  if (found.is === 'unknown') return t('insights.finding.unknown', whole);
  if (isUnranked(param)) return t('insights.finding.unranked', { classified: total - unknown, counted: counted(total), facet: insideSentence(label) });
  if (found.is === 'little-known') return t('insights.finding.littleKnown', { ...whole, known: total - unknown });
  const [{ count }] = found.leaders as [Mark];
  if (found.is === 'tied-by-many') return t('insights.finding.tied', { ...whole, values: found.leaders.length, count });
  const lead = { lead: leading(param, found.leaders, t, locale), count, counted: counted(total) };
  if (found.is === 'tied') return t('insights.finding.leadTogether', lead);
  return t(found.is === 'leads' ? 'insights.finding.leads' : 'insights.finding.leadsByOne', lead);
}

export function publishedSaid(of: PublishedDistribution, counted: Counted, t: Translator, locale: Locale): Said {
  const given = of.values.map(({ slug, label, count, about }) => ({ slug, label, about, count: count ?? 0 }));
  const first = leaders(given);
  const [{ count, about } = { count: 0, about: false }] = first;
  const total = counted(of.total);
  return {
    title: t('insights.finding.published', { lead: leading(of.param, first, t, locale), count: about ? t('insights.about', { count }) : count, counted: total }),
    what: t('insights.what.published', { counted: total, facet: insideSentence(of.label) }),
    notes: [
      ...(of.addsUp ? [] : [t('insights.note.several', { total: of.total })]),
      ...publishedNotes(of.values, t),
      ...of.values.flatMap(({ label, remark }) => (remark ? [`${label}: ${remark}`] : [])),
    ],
  };
}
