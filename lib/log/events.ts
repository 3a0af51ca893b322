import { z } from 'zod';
import { roles } from '@/lib/permissions/roles';

const nothing = z.strictObject({});
const reason = z.string();
const days = z.strictObject({ firstPublished: z.string().optional(), lastVerified: z.string().optional(), nextReview: z.string().optional() });

/** Everything that can happen to an entry, with what is worth knowing of it. */
export const entryEventSchema = z.discriminatedUnion('type', [
  /** Read from the content files; `madeFrom` are the records of facts it was made from. */
  z.strictObject({ type: z.literal('imported'), payload: z.strictObject({ madeFrom: z.array(z.string()) }) }),
  /** Begun by a person; `copyOf` is the slug of the entry it was copied from, `sheet` the import that wrote it. */
  z.strictObject({ type: z.literal('created'), payload: z.strictObject({ copyOf: z.string().optional(), sheet: z.string().optional() }) }),
  /** Sent in by somebody without an account; `language` is that of the page. */
  z.strictObject({ type: z.literal('proposed'), payload: z.strictObject({ language: z.string() }) }),
  /** Name and address of who proposed it were deleted. */
  z.strictObject({ type: z.literal('sender-forgotten'), payload: nothing }),
  /** Saved as a draft; `fields` are those that changed, `base` the revision it was made from, `sheet` the import that wrote it. */
  z.strictObject({ type: z.literal('edited'), payload: z.strictObject({ base: z.int(), fields: z.array(z.string()), sheet: z.string().optional() }) }),
  /** What an import wrote was taken back; the draft is as it was before. */
  z.strictObject({ type: z.literal('import-undone'), payload: z.strictObject({ sheet: z.string() }) }),
  z.strictObject({ type: z.literal('submitted'), payload: z.strictObject({ note: z.string().optional() }) }),
  z.strictObject({ type: z.literal('withdrawn'), payload: nothing }),
  /** Given to someone to review, or to nobody; `due` is a day. */
  z.strictObject({ type: z.literal('assigned'), payload: z.strictObject({ to: z.string().nullable(), due: z.string().nullable() }) }),
  z.strictObject({ type: z.literal('changes-asked'), payload: z.strictObject({ reason }) }),
  z.strictObject({ type: z.literal('scheduled'), payload: z.strictObject({ at: z.string() }) }),
  z.strictObject({ type: z.literal('unscheduled'), payload: nothing }),
  /** Made visible to readers; `replaces` is the number of the revision they saw before, `note` says to them what changed. */
  z.strictObject({ type: z.literal('published'), payload: z.strictObject({ replaces: z.int().nullable(), note: z.string().optional() }) }),
  /** Given another address; the old one redirects. */
  z.strictObject({ type: z.literal('renamed'), payload: z.strictObject({ from: z.string(), to: z.string() }) }),
  /** A draft was dropped; its revisions stay. */
  z.strictObject({ type: z.literal('discarded'), payload: nothing }),
  z.strictObject({ type: z.literal('archived'), payload: z.strictObject({ reason }) }),
  /** Taken out of what readers see from the shell, whatever its documents hold. */
  z.strictObject({ type: z.literal('quarantined'), payload: z.strictObject({ reason }) }),
  z.strictObject({ type: z.literal('released'), payload: nothing }),
  /** An older revision was made the draft again. */
  z.strictObject({ type: z.literal('restored'), payload: z.strictObject({ from: z.int() }) }),
  /** Someone made sure that what readers see still holds. */
  z.strictObject({ type: z.literal('verified'), payload: z.strictObject({ reason }) }),
  /** What had been set by hand was put right: the days of publication and verification are those of the steps. */
  z.strictObject({ type: z.literal('days-corrected'), payload: z.strictObject({ from: days, to: days }) }),
  z.strictObject({ type: z.literal('commented'), payload: z.strictObject({ comment: z.string(), field: z.string().optional() }) }),
  z.strictObject({ type: z.literal('resolved'), payload: z.strictObject({ comment: z.string() }) }),
]);

/** What happens to people. Nothing here is a secret, nothing opens a door. */
export const personEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('invited'), payload: z.strictObject({ email: z.string().nullable(), role: z.enum(roles) }) }),
  z.strictObject({ type: z.literal('invitation-withdrawn'), payload: z.strictObject({ email: z.string().nullable() }) }),
  z.strictObject({ type: z.literal('joined'), payload: z.strictObject({ role: z.enum(roles) }) }),
  z.strictObject({ type: z.literal('role-changed'), payload: z.strictObject({ from: z.enum(roles), to: z.enum(roles) }) }),
  /** No group of the organisation's own login gives a role any more, and the person has none by themselves. */
  z.strictObject({ type: z.literal('left-groups'), payload: z.strictObject({ from: z.enum(roles) }) }),
  z.strictObject({ type: z.literal('organisations-changed'), payload: z.strictObject({ to: z.array(z.string()) }) }),
  z.strictObject({ type: z.literal('deactivated'), payload: nothing }),
  z.strictObject({ type: z.literal('reactivated'), payload: nothing }),
  z.strictObject({ type: z.literal('signed-in'), payload: z.strictObject({ by: z.string() }) }),
  z.strictObject({ type: z.literal('locked-out'), payload: nothing }),
  z.strictObject({ type: z.literal('session-ended'), payload: nothing }),
  z.strictObject({ type: z.literal('password-changed'), payload: nothing }),
  z.strictObject({ type: z.literal('second-factor-changed'), payload: z.strictObject({ on: z.boolean() }) }),
]);

/** What happens to the lists around the entries. */
export const listEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('organisation-added'), payload: z.strictObject({ slug: z.string(), name: z.string() }) }),
  /** Typed into the draft of the entry; readers do not see it yet. */
  z.strictObject({ type: z.literal('organisation-proposed'), payload: z.strictObject({ slug: z.string(), name: z.string(), entry: z.string() }) }),
  /** Published with an entry that names it. */
  z.strictObject({ type: z.literal('organisation-published'), payload: z.strictObject({ slug: z.string(), name: z.string() }) }),
  /** `parts` are those that changed, as `name`; `from`: the slug it had, where that is one of them. */
  z.strictObject({ type: z.literal('organisation-changed'), payload: z.strictObject({ slug: z.string(), parts: z.array(z.string()), from: z.string().optional() }) }),
  /** Is now the same as `into`, to which its address leads. */
  z.strictObject({ type: z.literal('organisation-merged'), payload: z.strictObject({ slug: z.string(), name: z.string(), into: z.string() }) }),
  z.strictObject({ type: z.literal('organisation-deleted'), payload: z.strictObject({ slug: z.string(), name: z.string() }) }),
  /** Words of a value of a list; `parts` are those that changed, as `label.fr`. */
  z.strictObject({ type: z.literal('term-changed'), payload: z.strictObject({ list: z.string(), slug: z.string(), parts: z.array(z.string()) }) }),
  z.strictObject({ type: z.literal('setting-changed'), payload: z.strictObject({ name: z.string(), from: z.union([z.boolean(), z.number()]), to: z.union([z.boolean(), z.number()]) }) }),
]);

export type EntryEvent = z.infer<typeof entryEventSchema>;
/** An event as it is read; `unknown` is one that a newer version of the application wrote. */
export type ReadEntryEvent = EntryEvent | { readonly type: 'unknown'; readonly payload: { readonly was: string } };
export type PersonEvent = z.infer<typeof personEventSchema>;
export type ListEvent = z.infer<typeof listEventSchema>;

/** One that cannot be read is said to be so, so that no other is lost with it. */
export function readEntryEvent(type: string, payload: unknown): ReadEntryEvent {
  const { success, data } = entryEventSchema.safeParse({ type, payload });
  return success ? data : { type: 'unknown', payload: { was: type } };
}
