import type { EntryFile } from '@/lib/catalogue/entry';
import { classifiedFacets, type FacetDefinition } from '@/lib/catalogue/facets';
import { contactDataIn } from './contact-data';
import type { Known } from './known';
import { reportRepeated, type Report } from './problems';
import { meetsSelectionRule } from './selection-rule';

type Check = (entry: EntryFile, known: Known, report: Report) => void;

/** Reports what the schema cannot see: slugs that lead nowhere, broken rules of the collection, contact data in texts. */
export function checkEntry(entry: EntryFile, known: Known, report: Report): void {
  for (const check of checks) check(entry, known, report);
}

const checkClassification: Check = (entry, known, report) => {
  for (const facet of classifiedFacets as readonly FacetDefinition[]) {
    const tags = entry.classification[facet.param as keyof EntryFile['classification']];
    if (!tags) continue;
    const field = `classification.${facet.param}`;
    if (!facet.appliesTo.includes(entry.kind)) report(field, `does not apply to ${entry.kind} entries`);
    tags.forEach((tag, index) => {
      if (!known.terms.get(facet.param)?.has(tag.value)) report(`${field}.${index}.value`, `there is no "${tag.value}" in ${facet.param}`);
    });
  }
};

const checkPlaces: Check = (entry, known, report) => {
  const regions = entry.classification.region?.map((tag) => tag.value) ?? [];
  entry.countries.forEach(({ country, role }, index) => {
    const field = `countries.${index}.country`;
    if (!known.regionOfCountry.has(country)) return report(field, `there is no "${country}" in country`);
    const region = known.regionOfCountry.get(country);
    if (role !== 'runs' || !region || regions.includes(region) || regions.includes('global')) return;
    report('classification.region', `does not contain ${region}, where ${country} lies`);
  });
  reportRepeated(entry.countries.map(({ country, role }) => `${country} ${role}`), 'countries', report);
};

const checkOrganisations: Check = (entry, known, report) => {
  entry.organisations.forEach(({ organisation }, index) => {
    if (!known.organisations.has(organisation)) report(`organisations.${index}.organisation`, `there is no organisation "${organisation}"`);
  });
  reportRepeated(entry.organisations.map(({ organisation, role }) => `${organisation} ${role}`), 'organisations', report);
};

const checkLinks: Check = (entry, known, report) => {
  entry.links.forEach((link, index) => {
    const field = `links.${index}.entry`;
    const kind = known.kinds.get(link.entry);
    if (link.entry === entry.slug) report(field, 'links to itself');
    else if (!kind) report(field, `there is no entry "${link.entry}"`);
    else if (link.type === 'needs-enabler' && kind !== 'enabler') report(field, `"${link.entry}" is not an enabler`);
  });
  reportRepeated(entry.links.map((link) => link.entry), 'links', report);
};

const checkRules: Check = (entry, _known, report) => {
  if (entry.kind === 'practice' && entry.sources.length === 0) report('sources', 'a practice needs a source');
  const meets = meetsSelectionRule(entry);
  if (!meets && !entry.selectionException) report('selectionException', 'the practice does not meet P1 and one of P2 to P7 and does not say why it is here');
  if (meets && entry.selectionException) report('selectionException', 'is not needed');
  const { start, end } = entry.period;
  if (start && end && isBefore(end, start)) report('period.end', 'lies before the start');
};

/** Compares as much of two partial dates as both give. */
function isBefore(first: string, second: string): boolean {
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) < second.slice(0, length);
}

const unpublished = new Set(['editorNotes', 'madeFrom', 'url', 'source']);

const checkTexts: Check = (entry, _known, report) => {
  for (const [field, text] of textsOf(entry)) {
    const found = contactDataIn(text);
    if (found) report(field, `carries an ${found}`.replace('an phone', 'a phone'));
  }
};

function* textsOf(value: unknown, path = ''): Generator<[field: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (!unpublished.has(key)) yield* textsOf(part, path ? `${path}.${key}` : key);
  }
}

const checks = [checkClassification, checkPlaces, checkOrganisations, checkLinks, checkRules, checkTexts];
