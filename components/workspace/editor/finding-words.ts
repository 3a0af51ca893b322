'use client';
import type { Finding } from '@/lib/drafting/checks/finding';
import type { Words } from './editor-context';
import type { Met, OptionLists } from './editor-types';
import { placeInWords } from './part-words';
import type { Problem } from './problems';

/** What a check found, said to whoever writes: values by their labels, places by their names. */
export function findingInWords({ path, check, severity, values }: Finding, t: Words, lists: OptionLists, met: Met): Problem {
  const label = (list: string, slug: string | number | undefined) => lists[list]?.options.find((option) => option.slug === slug)?.label ?? String(slug ?? '');
  const named = {
    ...values,
    place: placeInWords(path, t, lists),
    ...('facet' in values ? { facet: lists[values.facet!]?.label ?? values.facet! } : {}),
    ...('country' in values ? { country: label('country', values.country) } : {}),
    ...('region' in values ? { region: label('region', values.region) } : {}),
    ...('entry' in values ? { entry: met.entries?.[values.entry!]?.title ?? values.entry! } : {}),
    ...('organisation' in values ? { organisation: met.organisations?.[values.organisation!] ?? values.organisation! } : {}),
  };
  return { path, severity, text: t(`checks.${check}`, named as never) };
}
