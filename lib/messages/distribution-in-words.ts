import type { PublishedDistribution } from '@/lib/insights/published';
import { leaders, type Distribution } from '@/lib/insights/distribution';
import type { Locale } from '@/lib/vocabulary/locale';
import { countingNotes, isUnranked, leading, leavesOutNote, publishedNotes, sumOf, type Counted, type Said } from './chart-sentences';
import { insideSentence } from './inside-sentence';
import type { Translator } from './translator';

/** More values that share the highest number are counted in a title, not named. */
const MOST_NAMED = 3;

export function distributionSaid(of: Distribution, counted: Counted, t: Translator, locale: Locale): Said {
  const { param, label, total, unknown } = of;
  const by = t('insights.what.by', { counted: counted(total), facet: insideSentence(label) });
  const classified = param === 'kind' || total === 0 ? [] : [t('insights.what.classified', { classified: total - unknown, unknown })];
  return { title: finding(of, counted, t, locale), what: [by, ...classified].join(': '), notes: [...countingNotes(of, sumOf(of.values), t), ...leavesOutNote(of.leavesOut && param !== 'kind' ? [label] : [], t, locale)] };
}

function finding(of: Distribution, counted: Counted, t: Translator, locale: Locale): string {
  const { param, label, total, unknown, values } = of;
  if (total === 0) return t('insights.finding.none');
  if (unknown === total) return t('insights.finding.unknown', { facet: label, counted: counted(total) });
  if (isUnranked(param)) return t('insights.finding.unranked', { classified: total - unknown, counted: counted(total), facet: insideSentence(label) });
  const first = leaders(values);
  if (first.length > MOST_NAMED) return t('insights.finding.tied', { facet: label, values: first.length, count: first[0]!.count, counted: counted(total) });
  return t('insights.finding.leads', { lead: leading(param, first, t, locale), count: first[0]!.count, counted: counted(total), many: String(first.length > 1) });
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
