import type { z } from 'zod';
import type { EntryFile, Organisation } from '@/lib/catalogue/entry';
import { facets } from '@/lib/catalogue/facets';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';
import type { Known } from './known';
import { reportRepeated, type Report } from './problems';
import type { glossarySchema, mappingsSchema, phaseFindingsSchema, placesSchema, publishedReportSchema, synonymsSchema } from './schemas';

/** A closed list names only what exists: parents, groups, sources; no slug twice. */
export function checkVocabulary(vocabulary: Vocabulary, known: Known, report: Report): void {
  const groups = vocabulary.groups?.map((group) => group.slug) ?? [];
  checkReferences(vocabulary.sources, 'sources', known, report);
  reportRepeated(vocabulary.terms.map((term) => term.slug), 'terms', report);
  vocabulary.terms.forEach((term, index) => {
    checkReferences(term.sources, `terms.${index}.sources`, known, report);
    if (term.group && !groups.includes(term.group)) report(`terms.${index}.group`, `there is no group "${term.group}"`);
    if (term.parent && !hasTerm(known, vocabulary.parentList, term.parent)) {
      report(`terms.${index}.parent`, `there is no "${term.parent}" in ${vocabulary.parentList ?? 'a parent list'}`);
    }
  });
}

/** Every facet whose values are a closed list has that list. */
export function checkFacetLists(known: Known, report: Report): void {
  for (const facet of facets) {
    if (facet.from !== 'organisations' && !known.terms.has(facet.param)) report(facet.param, 'has no vocabulary');
  }
}

export function checkOrganisation(organisation: Organisation, field: string, known: Known, report: Report): void {
  if (!hasTerm(known, 'organisation-type', organisation.type)) report(`${field}.type`, `there is no "${organisation.type}" in organisation-type`);
  if (organisation.country && !hasTerm(known, 'country', organisation.country)) report(`${field}.country`, `there is no "${organisation.country}" in country`);
}

export function checkSynonyms(groups: z.infer<typeof synonymsSchema>, known: Known, report: Report): void {
  groups.forEach((group, at) =>
    group.matches.forEach(({ param, value }, index) => {
      const exists = param === 'organisation' ? known.organisations.has(value) : hasTerm(known, param, value);
      if (!exists) report(`${at}.matches.${index}.value`, `there is no "${value}" in ${param}`);
    }),
  );
}

export function checkPlaces(places: z.infer<typeof placesSchema>, known: Known, report: Report): void {
  places.forEach(({ countries }, at) =>
    countries.forEach((country, index) => {
      if (!hasTerm(known, 'country', country)) report(`${at}.countries.${index}`, `there is no "${country}" in country`);
    }),
  );
  reportRepeated(places.flatMap(({ names }) => names), 'names', report);
}

export function checkGlossary(glossary: z.infer<typeof glossarySchema>, known: Known, report: Report): void {
  const slugs = glossary.map((term) => term.slug);
  reportRepeated(slugs, 'slug', report);
  glossary.forEach((term, index) => {
    checkReferences(term.sources, `${index}.sources`, known, report);
    for (const related of term.related) if (!slugs.includes(related)) report(`${index}.related`, `there is no term "${related}"`);
  });
}

export function checkFindings(findings: z.infer<typeof phaseFindingsSchema>, known: Known, report: Report): void {
  checkReferences([findings.source], 'source', known, report);
  findings.phases.forEach(({ phase }, index) => {
    if (!hasTerm(known, 'phase', phase)) report(`phases.${index}.phase`, `there is no "${phase}" in phase`);
  });
}

export function checkPublishedReport(dataset: z.infer<typeof publishedReportSchema>, known: Known, report: Report): void {
  checkReferences([dataset.source], 'source', known, report);
  dataset.distributions.forEach(({ facet, values }, at) =>
    values.forEach(({ value }, index) => {
      if (!hasTerm(known, facet, value)) report(`distributions.${at}.values.${index}.value`, `there is no "${value}" in ${facet}`);
    }),
  );
}

/** What comes from the report is part of it: entries of one kind, or with one primary value, are never more than it has. */
export function checkRecovered({ scale, distributions }: z.infer<typeof publishedReportSchema>, entries: readonly EntryFile[], report: Report): void {
  const held = entries.filter(({ origin }) => origin === 'report');
  const practices = held.filter(({ kind }) => kind === 'practice');
  const atMost = (field: string, most: number, count: number) => {
    if (count > most) report(field, `the report has ${most}, but ${count} entries say they come from it`);
  };
  atMost('scale.practices', scale.practices, practices.length);
  atMost('scale.enablers', scale.enablers, held.length - practices.length);
  for (const param of ['phase', 'region'] as const) {
    const at = distributions.findIndex(({ facet }) => facet === param);
    distributions[at]?.values.forEach(({ value, published }, index) => {
      const count = practices.filter(({ classification }) => classification[param]?.some((tag) => tag.primary && tag.value === value)).length;
      if (typeof published === 'number') atMost(`distributions.${at}.values.${index}.published`, published, count);
    });
  }
}

/** Mappings name values that exist, and no two the same. */
export function checkMappings({ codes, rules, mappings }: z.infer<typeof mappingsSchema>, known: Known, report: Report): void {
  for (const value of Object.keys(codes.numbers)) if (!hasTerm(known, codes.list, value)) report(`codes.numbers.${value}`, `there is no "${value}" in ${codes.list}`);
  rules.forEach(({ list }, index) => {
    if (!known.terms.has(list)) report(`rules.${index}.list`, `there is no list "${list}"`);
  });
  mappings.forEach(({ from, to }, index) => {
    for (const [field, name] of Object.entries({ from, to })) {
      const [list, slug] = name.split('/');
      if (!name.includes(':') && !hasTerm(known, list, slug!)) report(`mappings.${index}.${field}`, `there is no value "${name}"`);
    }
  });
  reportRepeated(mappings.map(({ from, relation, to }) => `${from} ${relation} ${to}`), 'mappings', report);
}

function hasTerm(known: Known, list: string | undefined, slug: string): boolean {
  return list !== undefined && known.terms.get(list)?.has(slug) === true;
}

function checkReferences(keys: readonly string[], field: string, known: Known, report: Report): void {
  for (const key of keys) if (!known.references.has(key)) report(field, `there is no "${key}" in sources.json`);
}
