import { inOrder, type Harvest, type Harvested } from './harvested';
import { OaiError, PAGE_RECORDS, type Arguments, type Verb } from './protocol';
import { requireFormat } from './read-request';
import { readToken, refusal, writeToken, type Resumption } from './resumption';
import { membersOf } from './sets';

/** `token`: undefined where the list fits one page, empty on its last page. `cursor`: how many records were given before. */
export type Page = { readonly records: readonly Harvested[]; readonly token?: string; readonly cursor: number; readonly size: number };

/** A page of a list, from its beginning or from where a token stopped. */
export function pageOf(harvest: Harvest, version: number, verb: Verb, said: Arguments): Page {
  const resumed = said.resumptionToken === undefined ? undefined : readToken(said.resumptionToken, verb, version);
  const asked = resumed?.said ?? said;
  requireFormat(asked.metadataPrefix!);
  const left = selected(harvest, asked, resumed);
  if (left.length === 0) throw resumed ? refusal() : new OaiError('noRecordsMatch', 'No record matches.');
  const records = left.slice(0, PAGE_RECORDS);
  const cursor = resumed?.given ?? 0;
  const isLast = records.length === left.length;
  const next = () => writeToken({ verb, version, said: asked, after: records.at(-1)!, given: cursor + records.length });
  return { records, cursor, size: cursor + left.length, ...((!isLast || resumed) && { token: isLast ? '' : next() }) };
}

function selected({ records }: Harvest, { from, until, set }: Arguments, resumed: Resumption | undefined): Harvested[] {
  const [first, last] = [from && firstSecond(from), until && lastSecond(until)];
  const isMember = set === undefined ? () => true : membersOf(set);
  return records.filter(
    (record) =>
      (first === undefined || record.datestamp >= first) &&
      (last === undefined || record.datestamp <= last) &&
      (!resumed || inOrder(record, resumed.after) > 0) &&
      isMember(record),
  );
}

/** A day stands for all of its seconds. */
function firstSecond(date: string): string {
  return date.includes('T') ? date : `${date}T00:00:00Z`;
}

function lastSecond(date: string): string {
  return date.includes('T') ? date : `${date}T23:59:59Z`;
}
