import type { EntryFile } from '@/lib/catalogue/entry';
import { collectionFindings, type CollectionCheck } from '@/lib/drafting/checks/collection-checks';
import type { Values } from '@/lib/drafting/checks/finding';
import { tooDeepIn } from '@/lib/drafting/long-texts';
import { contactDataIn } from './contact-data';
import type { Known } from './known';
import type { Report } from './problems';

/** Reports what the schema cannot see: slugs that lead nowhere, broken rules of the collection, contact data in texts. */
export function checkEntry(entry: EntryFile, known: Known, report: Report): void {
  for (const { path, check, values = {} } of collectionFindings(entry, known)) report(path, reasons[check](values));
  for (const path of tooDeepIn(entry)) report(path, 'has lists in lists, or marks in marks, more than ten deep');
  checkTexts(entry, report);
}

/** The reasons as the command line gives them. */
const reasons: Readonly<Record<CollectionCheck, (values: Values) => string>> = {
  'unknown-value': ({ facet, value }) => `there is no "${value}" in ${facet}`,
  'facet-not-for-kind': ({ kind }) => `does not apply to ${kind} entries`,
  twice: ({ value }) => `has "${value}" twice`,
  'unknown-country': ({ country }) => `there is no "${country}" in country`,
  'region-missing': ({ region, country }) => `does not contain ${region}, where ${country} lies`,
  'unknown-organisation': ({ organisation }) => `there is no organisation "${organisation}"`,
  'link-to-itself': () => 'links to itself',
  'link-to-nowhere': ({ entry }) => `there is no entry "${entry}"`,
  'link-to-no-enabler': ({ entry }) => `"${entry}" is not an enabler`,
  'source-missing': () => 'a practice needs a source',
  'selection-rule': () => 'the practice does not meet P1 and one of P2 to P7 and does not say why it is here',
  'exception-not-needed': () => 'is not needed',
  'end-before-start': () => 'lies before the start',
  'in-the-future': ({ value }) => `${value} is still to come`,
};

const unpublished = new Set(['editorNotes', 'madeFrom', 'url', 'source']);

function checkTexts(entry: EntryFile, report: Report): void {
  for (const [field, text] of textsOf(entry)) {
    const found = contactDataIn(text);
    if (found) report(field, `carries an ${found}`.replace('an phone', 'a phone'));
  }
}

function* textsOf(value: unknown, path = ''): Generator<[field: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (!unpublished.has(key)) yield* textsOf(part, path ? `${path}.${key}` : key);
  }
}
