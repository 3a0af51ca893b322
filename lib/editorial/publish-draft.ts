import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '@/lib/catalogue/entry';
import { indexingProblem } from '@/lib/catalogue/servable-snapshot';
import type { Transaction } from '@/lib/database/client';
import { documentOf } from '@/lib/database/document';
import { organisationOf, organisationRedirects, withPresentOrganisations } from '@/lib/database/organisations';
import { report } from '@/lib/database/report';
import { completed, type Draft } from '@/lib/drafting/draft';
import { checkDraft, standsInTheWay } from '@/lib/drafting/checks/check-draft';
import { fieldOf } from '@/lib/drafting/fields';
import { withStepDays, type StepDays } from '@/lib/drafting/step-days';
import type { HappenedEvent } from '@/lib/log/record-events';
import { demandPictures } from '@/lib/pictures/demand-pictures';
import { Refused } from '@/lib/permissions/refused';
import { vocabularies } from '@/lib/vocabulary/lists';
import { addRevision } from './add-revision';
import { knownToDatabase } from './known-to-database';
import { publishRevisions } from './publish';
import { publishedDays } from './published-days';
import { readDraft, type LockedEntry } from './work-row';

/** `verified`: the days of a verification that is published with it; `first`: what the log tells before it. */
export type Publication = { readonly actor: string; readonly today: string; readonly note?: string | undefined; readonly verified?: StepDays; readonly first?: readonly HappenedEvent[] };

/**
 * Shows the entry's draft to readers. What they see is whole: a draft with blanks or without its day of publication
 * becomes one more revision first. The days that steps set are those that readers saw last, whatever the draft says;
 * the first publication sets its day. Throws `incomplete` with the fields that lack something, `slug-taken`, `not-showable`.
 */
export async function publishDraft(transaction: Transaction, entry: LockedEntry, { actor, today, note, verified, first }: Publication): Promise<number> {
  const stored = await readDraft(transaction, entry.id, entry.draftNumber!);
  const draft = withStepDays(stored, { ...(await publishedDays(transaction, entry.id)), ...verified });
  await demandChecked(transaction, draft, today);
  await demandPictures(transaction, entry.id, draft);
  const document = documentOf(entryOf(draft, today));
  await demandFreeSlug(transaction, entry, document.slug);
  await demandShowable(transaction, document);
  const number = isDeepStrictEqual(stored, document) ? entry.draftNumber! : await addRevision(transaction, entry.id, document, { origin: 'editor', actor });
  const over = { stage: 'none', stageSince: new Date(), draftNumber: null, publishAt: null, assignee: null, due: null, archivedAt: null, archiveReason: null, archivedNumber: null };
  await transaction.entry.update({ where: { id: entry.id }, data: over });
  await publishRevisions(transaction, [{ entryId: entry.id, number, document }], actor, note, first);
  return number;
}

function entryOf(draft: Draft, today: string): Entry {
  const { entry, lacks } = completed(draft, today);
  if (!entry) throw new Refused('incomplete', [...new Set(lacks.map(({ field }) => fieldOf(field) ?? field))]);
  return entry;
}

/** The same checks as on the page that writes, against what the database knows. */
async function demandChecked(transaction: Transaction, draft: Draft, today: string): Promise<void> {
  const findings = checkDraft(draft, { ...(await knownToDatabase(transaction)), explained: new Set(), today }).filter(standsInTheWay);
  if (findings.length > 0) throw new Refused('incomplete', [...new Set(findings.map(({ field }) => field))]);
}

/** What readers' catalogue will do with it, done before anything is committed. */
async function demandShowable(transaction: Transaction, document: Entry): Promise<void> {
  const shown = withPresentOrganisations(document, await organisationRedirects(transaction));
  const named = shown.organisations.map(({ organisation }) => organisation);
  const organisations = (await transaction.organisation.findMany({ where: { slug: { in: named } } })).map(organisationOf);
  const problem = indexingProblem({ version: 0, entries: [], organisations, vocabularies, synonyms: [] }, shown);
  if (problem === null) return;
  report(`The entry “${document.slug}” was not published, because the catalogue could not show it: ${problem}.`);
  throw new Refused('not-showable');
}

async function demandFreeSlug(transaction: Transaction, { id, slug }: LockedEntry, wanted: string): Promise<void> {
  if (slug === wanted) return;
  const other = await transaction.entry.findFirst({ where: { slug: wanted, id: { not: id } }, select: { id: true } });
  const former = await transaction.slugRedirect.findFirst({ where: { slug: wanted, entryId: { not: id } } });
  if (other || former) throw new Refused('slug-taken', ['slug']);
}
