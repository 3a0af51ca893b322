/** Why an entry that one may read cannot be changed by a sheet. */
export type Barrier = 'in-review' | 'archived';

/** What a row says it is about; the number of the state it was taken from, where it says that. */
export type Asked = { readonly slug: string; readonly revision: number | null };

/** A state of an entry, as JSON. */
export type State = { readonly number: number; readonly document: string };

/** The entry that a row is about: its newest state, and the one the row was taken from; null for what others publish. */
export type Base = Asked & { readonly entry: { readonly id: string; readonly newest: State; readonly from: State | null; readonly barrier: Barrier | null } | null };
