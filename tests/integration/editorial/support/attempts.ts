import type { Database } from '@/lib/database/client';
import type { Operation, Status } from '@/lib/permissions/operations';
import { may, type EntryStanding } from '@/lib/permissions/permissions';
import { Refused, type Refusal } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { person } from './people';

/** Who tries: nobody, who made the thing, somebody of the same organisation, of another one, and who may do everything. */
export const who = ['nobody', 'author', 'colleague', 'stranger', 'editor', 'administrator'] as const;
export type Who = (typeof who)[number];
export type People = Readonly<Record<Exclude<Who, 'nobody'>, Viewer>>;

export async function everybody(database: Database): Promise<People> {
  return {
    author: await person(database, 'author', 'contributor', ['red-one']),
    colleague: await person(database, 'colleague', 'contributor', ['red-one']),
    stranger: await person(database, 'stranger', 'contributor', ['city-two']),
    editor: await person(database, 'editor', 'editor'),
    administrator: await person(database, 'administrator', 'administrator'),
  };
}

export function viewerOf(people: People, name: Who): Viewer | null {
  return name === 'nobody' ? null : people[name];
}

/** What becomes of an attempt: nothing, or why it was refused. */
export async function attempt(work: () => Promise<unknown>): Promise<Refusal | 'done'> {
  try {
    await work();
    return 'done';
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

/** Something of the author in this status, written for no organisation. */
export function standingIn(status: Status): EntryStanding {
  return { stage: status === 'published' || status === 'archived' ? 'none' : status, isPublished: status === 'published', isArchived: status === 'archived', createdBy: 'author', workFor: null, runBy: [] };
}

/** What must become of looking at it: who may not know of it is told that there is nothing. */
export function expectedAtDoor(viewer: Viewer | null, operation: Operation, standing: EntryStanding): Refusal | 'done' {
  if (!viewer) return 'not-signed-in';
  return may(viewer, operation, standing) ? 'done' : 'not-found';
}
