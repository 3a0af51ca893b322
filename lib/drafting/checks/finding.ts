import type { Draft } from '../draft';
import type { Field } from '../fields';
import type { CheckContext } from './check-context';
import type { CheckName, Severity } from './check-table';

export type Values = Readonly<Record<string, string | number>>;

/** Something to see to: in which field, at which path (`figures.0.what`; empty for the whole), and what its words need to say it. */
export type Finding = { readonly field: Field; readonly path: string; readonly check: CheckName; readonly severity: Severity; readonly values: Values };

/** What a check finds, before its place is looked up. */
export type Found<Name extends CheckName = CheckName> = { readonly path: string; readonly check: Name; readonly values?: Values };

/** Looks at a draft without what says nothing, so anything of it may be absent. */
export type Check = (draft: Draft, context: CheckContext) => Iterable<Found>;
