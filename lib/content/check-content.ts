import type { z } from 'zod';
import { entryFileSchema, type EntryFile } from '@/lib/catalogue/entry';
import { vocabularySchema } from '@/lib/vocabulary/vocabulary';
import { checkContext } from '@/lib/drafting/checks/check-context';
import { checkEditorialRules, checkTitles } from './editorial-rules';
import { checkEntry } from './entry-problems';
import type { ContentFile } from './files';
import { knownOf, type Known } from './known';
import { checkQuestions } from './question-problems';
import { checkFacetLists, checkFindings, checkGlossary, checkMappings, checkOrganisation, checkPlaces, checkPublishedReport, checkRecovered, checkSynonyms, checkVocabulary } from './list-problems';
import { parseFile, reportRepeated, reportTo, type Problem, type Report } from './problems';
import { glossarySchema, mappingsSchema, organisationsSchema, phaseFindingsSchema, placesSchema, publishedReportSchema, referencesSchema, synonymsSchema } from './schemas';

/** The files of the content folder, unparsed. */
export type ContentFiles = {
  readonly entries: readonly ContentFile[];
  readonly vocabularies: readonly ContentFile[];
  readonly organisations: ContentFile;
  readonly references: ContentFile;
  readonly synonyms: ContentFile;
  readonly places: ContentFile;
  readonly glossary: ContentFile;
  readonly findings: ContentFile;
  readonly publishedReport: ContentFile;
  readonly mappings: ContentFile;
};

type Placed<T> = { readonly path: string; readonly value: T };

/** Everything that is wrong with the content, file by file. No file is read or written here. */
export function problemsOf(files: ContentFiles): Problem[] {
  const problems: Problem[] = [];
  const entries = parseAll(entryFileSchema, files.entries, problems);
  const vocabularies = parseAll(vocabularySchema, files.vocabularies, problems);
  const organisations = parseFile(organisationsSchema, files.organisations, problems) ?? [];
  const references = Object.keys(parseFile(referencesSchema, files.references, problems) ?? {});
  const known = knownOf({
    entries: entries.map((entry) => entry.value),
    vocabularies: vocabularies.map((vocabulary) => vocabulary.value),
    organisations,
    references,
  });
  checkEntries(entries, known, problems);
  const explaining = checkContext({
    entries: entries.map(({ value }) => value),
    vocabularies: vocabularies.map(({ value }) => value),
    organisations,
    lookedUp: glossaryTexts(files.glossary),
    today: known.today,
  });
  for (const { path, value } of entries) checkEditorialRules(value, explaining, reportTo(problems, path));
  checkTitles(entries.map(({ value }) => value), (index) => reportTo(problems, entries[index]!.path));
  for (const { path, value } of vocabularies) checkVocabulary(value, known, reportTo(problems, path));
  checkNames(vocabularies.map(({ path, value }) => ({ path, slug: value.list })), problems);
  checkFacetLists(known, reportTo(problems, 'vocabularies'));
  const inOrganisations = reportTo(problems, files.organisations.path);
  reportRepeated(organisations.map((organisation) => organisation.slug), 'slug', inOrganisations);
  organisations.forEach((organisation, index) => checkOrganisation(organisation, String(index), known, inOrganisations));
  checkWith(synonymsSchema, files.synonyms, checkSynonyms, known, problems);
  checkWith(placesSchema, files.places, checkPlaces, known, problems);
  checkWith(glossarySchema, files.glossary, checkGlossary, known, problems);
  checkWith(phaseFindingsSchema, files.findings, checkFindings, known, problems);
  checkWith(publishedReportSchema, files.publishedReport, checkPublishedReport, known, problems);
  const published = publishedReportSchema.safeParse(files.publishedReport.value);
  if (published.success) checkRecovered(published.data, entries.map(({ value }) => value), reportTo(problems, files.publishedReport.path));
  checkWith(mappingsSchema, files.mappings, checkMappings, known, problems);
  return problems;
}

function checkEntries(entries: readonly Placed<EntryFile>[], known: Known, problems: Problem[]): void {
  for (const { path, value } of entries) checkEntry(value, known, reportTo(problems, path));
  checkQuestions(entries.map(({ value }) => value), (index) => reportTo(problems, entries[index]!.path));
  checkNames(entries.map(({ path, value }) => ({ path, slug: value.slug })), problems);
  const taken = new Map<string, string>();
  for (const { path, value } of entries) {
    for (const slug of [value.slug, ...value.formerSlugs]) {
      const other = taken.get(slug);
      if (other) problems.push({ file: path, field: 'slug', reason: `"${slug}" is taken by ${other}` });
      taken.set(slug, path);
    }
  }
}

/** Where readers find what an abbreviation means; a glossary that cannot be read is told of elsewhere. */
function glossaryTexts(file: ContentFile): string[] {
  const glossary = glossarySchema.safeParse(file.value);
  return glossary.success ? glossary.data.flatMap(({ term, definition }) => [term.en, definition.en]) : [];
}

function checkNames(files: readonly { path: string; slug: string }[], problems: Problem[]): void {
  for (const { path, slug } of files) {
    const name = path.split('/').at(-1);
    if (name !== `${slug}.json`) problems.push({ file: path, field: 'slug', reason: `the file should be called ${slug}.json` });
  }
}

function parseAll<T>(schema: z.ZodType<T>, files: readonly ContentFile[], problems: Problem[]): Placed<T>[] {
  return files.flatMap((file) => {
    const value = parseFile(schema, file, problems);
    return value === undefined ? [] : [{ path: file.path, value }];
  });
}

function checkWith<T>(
  schema: z.ZodType<T>,
  file: ContentFile,
  check: (value: T, known: Known, report: Report) => void,
  known: Known,
  problems: Problem[],
): void {
  const value = parseFile(schema, file, problems);
  if (value !== undefined) check(value, known, reportTo(problems, file.path));
}
