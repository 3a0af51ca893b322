import { editorialRules, entryOfFile, type EditorialRule, type EntryFile, type Figure } from '@/lib/catalogue/entry';
import type { CheckContext } from '@/lib/drafting/checks/check-context';
import type { Draft } from '@/lib/drafting/draft';
import { abbreviationChecks, sentenceChecks } from '@/lib/drafting/checks/reading-checks';
import { isRefusedHost } from './refused-hosts';
import type { Report } from './problems';

type Found = { readonly rule: EditorialRule; readonly field: string; readonly reason: string };

/** Whoever is looked for, held or cheated can be harmed by help that is done without care. */
const AT_RISK = new Set(['children', 'unaccompanied-children', 'undocumented-migrants', 'people-in-detention', 'trafficked-persons', 'survivors-of-violence']);
/** Links that say more than that two entries are alike. */
const CLAIMS = new Set(['same-programme', 'adapted-from']);
/** Verbs with which an order begins. Lessons tell what others found. */
const ORDER = /^(?:Do(?: not|n’t|n't)?|Never|Always|Plan|Invest|Extend|Use|Give|Make|Keep|Train|Involve|Ask|Avoid|Start|Build|Check|Offer|Let|Choose|Work|Put|Set|Share|Treat|Prepare|Include|Ensure|Combine|Link|Supply|Agree|Look|Think|Begin|Remember|Consider|Listen|Go|Tell|Take|Try|Speak|Hire|Recruit|Pay|Provide|Connect|Join|Add|Be) (?!of\b|with\b.* (?:is|are|was|were)\b)/;

const rules: Readonly<Record<EditorialRule, (entry: EntryFile, context: CheckContext) => Iterable<Found>>> = {
  *reach({ figures }) {
    for (const [at, { kind, date, measuredBy }] of figures.entries()) {
      if (kind === 'reach' && !(date && measuredBy)) yield { rule: 'reach', field: `figures.${at}`, reason: `people reached, without ${date ? 'who measured it' : 'a date'}` };
    }
  },
  *sum({ figures }) {
    for (const [at, figure] of figures.entries()) {
      const parts = partsOf(figure);
      if (figure.amount !== undefined && parts > figure.amount) yield { rule: 'sum', field: `figures.${at}.breakdown`, reason: `its parts make ${parts}, more than the ${figure.amount} they are parts of` };
    }
  },
  *host({ sources, furtherReading, tools, figures, reportedVoices, contact }) {
    const addresses = [...[...sources, ...furtherReading, ...tools].map(({ url }) => url), ...figures.map(({ source }) => source), ...reportedVoices.map(({ source }) => source), contact?.url];
    for (const address of addresses) if (address && isRefusedHost(address)) yield { rule: 'host', field: 'sources', reason: `${new URL(address).host} has copies, or is no public server: name the source without a link, or give the publisher’s address` };
  },
  *'long-sentence'(entry, context) {
    for (const { path, values } of sentenceChecks(shown(entry), context)) yield { rule: 'long-sentence', field: path, reason: `a sentence of ${values!.words} words: ${values!.found} …` };
  },
  *order({ lessons }) {
    for (const [at, lesson] of lessons.entries()) if (ORDER.test(lesson)) yield { rule: 'order', field: `lessons.${at}`, reason: 'an order; lessons tell what others found' };
  },
  *abbreviation(entry, context) {
    for (const { path, values } of abbreviationChecks(shown(entry), context)) if (!path.endsWith('.measuredBy')) yield { rule: 'abbreviation', field: path, reason: `${values!.found} is explained neither here nor in the glossary` };
  },
  *safeguards({ kind, safeguards, classification }) {
    const atRisk = (classification.population ?? []).map(({ value }) => value).filter((value) => AT_RISK.has(value));
    if (kind === 'practice' && atRisk.length > 0 && safeguards.length === 0) yield { rule: 'safeguards', field: 'safeguards', reason: `a practice for ${atRisk.join(', ')} without safeguards` };
  },
  *claim({ links }) {
    for (const [at, { type, source }] of links.entries()) if (CLAIMS.has(type) && !source) yield { rule: 'claim', field: `links.${at}.source`, reason: `“${type}” is claimed without a source` };
  },
};

/** What readers read as ours: questions are as people put them. */
function shown(file: EntryFile): Draft {
  const { questions: _asked, ...texts } = entryOfFile(file);
  return texts;
}

/** Numbers of a breakdown that are parts of one whole: those by the first thing it is broken down by. */
function partsOf({ breakdown, unit = '' }: Figure): number {
  if (/%|per cent/.test(unit)) return 0;
  const first = breakdown[0]?.by;
  const numbers = breakdown.filter(({ by }) => by === first).map(({ value = '' }) => Number(value.replaceAll(',', '')));
  return numbers.every(Number.isFinite) ? numbers.reduce((sum, number) => sum + number, 0) : 0;
}

/** What was found by reading and a rule can find again. An exception stands in the file, with its reason; one that nothing needs any more is told too. */
export function checkEditorialRules(entry: EntryFile, context: CheckContext, report: Report): void {
  const exceptions = entry.exceptions ?? [];
  const used = new Set<number>();
  for (const rule of editorialRules) {
    for (const { field, reason } of rules[rule](entry, context)) {
      const at = exceptions.findIndex((exception) => exception.rule === rule && (exception.field === undefined || exception.field === field));
      if (at < 0) report(field, reason);
      else used.add(at);
    }
  }
  exceptions.forEach(({ rule }, at) => used.has(at) || report(`exceptions.${at}`, `nothing breaks “${rule}” here any more`));
}

/** Titles that a list could not tell apart but by their place. `reportFor`: of the entry at this index. */
export function checkTitles(entries: readonly EntryFile[], reportFor: (index: number) => Report): void {
  const seen = new Map<string, string>();
  entries.forEach(({ slug, title }, index) => {
    const plain = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const other = seen.get(plain);
    if (other) reportFor(index)('title', `is that of "${other}"`);
    seen.set(plain, slug);
  });
}
