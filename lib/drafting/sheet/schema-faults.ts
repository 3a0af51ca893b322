import { checkContext } from '../checks/check-context';
import { schemaChecks } from '../checks/schema-checks';
import { MOST_ROWS, withoutEmpty, type Draft } from '../draft';
import { fieldOf, type Field } from '../fields';
import { writtenAt } from '../writing';
import { columnsOfField, type SheetColumnKey } from './columns';
import type { CellFault, FaultCode } from './sheet';

/** What of the schema's demands a sheet refuses; what is only missing may be missing in a draft. */
const REFUSED: readonly FaultCode[] = ['too-long', 'too-deep', 'broken-address', 'not-a-day', 'not-a-date', 'not-a-slug', 'not-a-language'];
const NOTHING_AROUND = checkContext({ vocabularies: [], organisations: [], entries: [], lookedUp: [], today: '2000-01-01' });

/** Texts that are too long or not of the form that their field takes, in fields that the sheet changes. */
export function schemaFaults(draft: Draft, written: readonly Field[], cells: ReadonlyMap<SheetColumnKey, string>): CellFault[] {
  if (written.length === 0) return [];
  const faults = [...schemaChecks(draft, NOTHING_AROUND)].flatMap(({ path, check }) => {
    const code = REFUSED.find((one) => one === check);
    return code ? faultAt(path, code) : [];
  });
  return [...faults, ...written.filter((field) => rowsIn(draft, field) > MOST_ROWS).flatMap((field) => faultAt(field, 'too-much'))];

  function faultAt(path: string, code: FaultCode): CellFault[] {
    const field = fieldOf(path);
    if (field === undefined || !written.includes(field) || (field === 'slug' && draft.slug === '')) return [];
    const columns = columnsOfField(field).filter(({ key }) => cells.has(key));
    const column = columns.find(({ part }) => part === path.slice(field.length + 1)) ?? columns.find(({ part }) => part === undefined);
    return column ? [{ column: column.key, value: textAt(draft, path), code, allowed: [] }] : [];
  }
}

function rowsIn(draft: Draft, field: Field): number {
  const value = writtenAt(draft, field);
  return Array.isArray(value) ? value.length : 0;
}

function textAt(draft: Draft, path: string): string {
  const value = path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], withoutEmpty(draft));
  return typeof value === 'string' ? value : '';
}
