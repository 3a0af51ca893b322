import { withoutEmpty, type Draft } from '../draft';
import { fieldOf, placedFields, type Field } from '../fields';
import type { CheckContext } from './check-context';
import { checks, type CheckName, type Severity } from './check-table';
import { collectionFindings } from './collection-checks';
import type { Check, Finding, Found } from './finding';
import { figureChecks, returnChecks } from './honesty-checks';
import { linkChecks } from './link-checks';
import { personalChecks } from './personal-checks';
import { pictureChecks } from './picture-checks';
import { abbreviationChecks, addressChecks, sentenceChecks } from './reading-checks';
import { pathAsWritten } from './rows-as-written';
import { schemaChecks } from './schema-checks';

const hints: readonly Check[] = [personalChecks, returnChecks, figureChecks, pictureChecks, sentenceChecks, abbreviationChecks, addressChecks, linkChecks];
const places = new Map(placedFields.map(({ field }, place) => [field, place]));

/** Everything to see to in a draft, in the order of its page; of one field, what stands in the way comes first. */
export function checkDraft(written: Draft, context: CheckContext): Finding[] {
  const draft = withoutEmpty(written);
  const rules = [...collectionFindings(draft, context)];
  const told = new Set(rules.map(({ path }) => path));
  const demands = [...schemaChecks(draft, context)].filter(({ path }) => !told.has(path));
  const found = [...demands, ...rules, ...hints.flatMap((check) => [...check(draft, context)])];
  return found.map((one) => findingOf(one, written)).sort(byPlace);
}

/** Whether an editor may publish it as it is. */
export function standsInTheWay({ severity }: Finding): boolean {
  return severity === 'must';
}

function findingOf({ path, check, values = {} }: Found, written: Draft): Finding {
  const asWritten = pathAsWritten(written, path);
  return { field: fieldOf(asWritten) ?? WHOLE, path: asWritten, check, severity: severityOf(check), values };
}

/** Where what is about the entry as a whole is shown. */
const WHOLE: Field = 'title';

function severityOf(check: CheckName): Severity {
  return checks[check].severity;
}

function byPlace(one: Finding, other: Finding): number {
  return places.get(one.field)! - places.get(other.field)! || Number(other.severity === 'must') - Number(one.severity === 'must');
}
