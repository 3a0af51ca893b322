import 'server-only';
import type { Database } from '@/lib/database/client';
import type { Archived, Published } from '@/lib/database/catalogue';
import type { InitialContent } from '@/lib/content/files';
import { forgetReported, report, reportOnce } from '@/lib/database/report';
import { layWords } from '@/lib/vocabulary/lists';
import { oncePerSnapshot } from './once';
import { publishedSnapshot } from './published-snapshot';
import type { LeftOut } from './left-out';
import { servableSnapshot } from './servable-snapshot';
import type { Snapshot } from './snapshot';

const POLL_MS = 3_000;
const HEALTH_TIMEOUT_MS = 2_000;
/** How long what readers see and what is stored may stay apart: each change takes a moment, a refresh that fails is tried again. */
export const APART_MS = 30_000;

/** Pages that ask before the catalogue is there, or after it was stopped. */
export class CatalogueNotLoaded extends Error {
  override readonly name = 'CatalogueNotLoaded';
}

export type CatalogueHealth = {
  readonly isDatabaseReachable: boolean;
  readonly isCatalogueLoaded: boolean;
  /** What readers see, and what the database has; they differ for a moment after each change. */
  readonly catalogueVersion: number | null;
  readonly storedVersion: number | null;
  /** Since when they have been seen apart, ISO 8601 in UTC; null while they are the same. */
  readonly apartSince: string | null;
  /** Whether they have been apart for no longer than a change takes. */
  readonly isCatalogueCurrent: boolean;
  /** Entries that readers do not see as they are stored. */
  readonly leftOut: number;
};

type Running = {
  readonly database: Database;
  readonly storedVersion: () => Promise<number>;
  readonly read: () => Promise<Published>;
  readonly content: InitialContent;
  stopPolling: () => void;
  snapshot: Snapshot;
  leftOut: readonly LeftOut[];
  /** When the stored version was first seen to be another one, while it is. */
  apartSince: number | null;
  hasRefreshFailed: boolean;
  redirects: ReadonlyMap<string, string>;
  archived: ReadonlyMap<string, Archived>;
  refreshing: Promise<void>;
};

/** One for the process: Next loads this file several times, in several bundles and, in development, after each change. */
const shared = globalThis as { smartPracticesCatalogue?: { starting: Promise<void>; running?: Running } };

/** Opens the database, prepares it, loads the catalogue and keeps it up to date. Throws a StartError when it cannot. */
export function startCatalogue(): Promise<void> {
  shared.smartPracticesCatalogue ??= { starting: start() };
  return shared.smartPracticesCatalogue.starting;
}

async function start(): Promise<void> {
  // Loaded only here, so that a page's bundle holds neither engine nor Prisma.
  const { openCatalogue } = await import('@/lib/editorial/open-catalogue');
  const opened = await openCatalogue();
  const running: Running = { ...opened, ...view(opened.published, opened.content), apartSince: null, hasRefreshFailed: false, refreshing: Promise.resolve(), stopPolling: () => undefined };
  shared.smartPracticesCatalogue!.running = running;
  // Nobody else can change an embedded database, so it is asked again only where a refresh failed.
  const isAlone = running.database.engine.home === 'embedded';
  running.stopPolling = opened.poll(() => (isAlone && !running.hasRefreshFailed ? Promise.resolve() : refreshCatalogue()), POLL_MS);
}

function view(published: Published, content: InitialContent) {
  const { archived, redirects } = published;
  const { snapshot, leftOut } = publishedSnapshot(published, content);
  for (const one of leftOut) reportOnce(leftOutInWords(one));
  return { snapshot, leftOut, redirects, archived };
}

function leftOutInWords({ slug, revision, reason, isShownAsBefore }: LeftOut): string {
  const instead = isShownAsBefore ? 'readers see it as it was before' : 'readers do not see it';
  return `The entry “${slug}” (revision ${revision}) cannot be shown, and ${instead}: ${reason}. Everything else is served.`;
}

export function isCatalogueLoaded(): boolean {
  return shared.smartPracticesCatalogue?.running !== undefined;
}

/** The catalogue as readers see it now. Never waits and never asks the database. */
export function currentSnapshot(): Snapshot {
  return running().snapshot;
}

/** Entries that readers do not see as they are stored, and why. */
export function currentlyLeftOut(): readonly LeftOut[] {
  return running().leftOut;
}

/** The one database of this process, for commands and for what only those who are signed in may see. */
export function currentDatabase(): Database {
  return running().database;
}

/** The present slug of an entry that had this one before. */
export function redirectOf(slug: string): string | undefined {
  return running().redirects.get(slug);
}

/** Present slugs by former ones. */
export function currentRedirects(): ReadonlyMap<string, string> {
  return running().redirects;
}

/** What became of an entry that readers saw and see no more. */
export function archivedEntry(slug: string): Archived | undefined {
  return running().archived.get(slug);
}

/** The entries that readers saw and see no more, as they were last, to be searched as the catalogue is. */
export function archivedSnapshot(): Snapshot {
  return gone(currentSnapshot());
}

/** What is archived changes only together with the snapshot. */
const gone = oncePerSnapshot((snapshot) => {
  const entries = [...running().archived.values()].map(({ entry }) => entry);
  return servableSnapshot({ ...snapshot, organisations: [...snapshot.organisations.values()], entries }).snapshot;
});

/** Brings the snapshot to what the database has. */
export function refreshCatalogue(): Promise<void> {
  const catalogue = running();
  const refresh = async () => {
    catalogue.hasRefreshFailed = true;
    noteApart(catalogue, await catalogue.storedVersion());
    if (catalogue.apartSince !== null) {
      Object.assign(catalogue, view(await catalogue.read(), catalogue.content));
      catalogue.apartSince = null;
    }
    catalogue.hasRefreshFailed = false;
  };
  // One after the other; whoever waited for one that failed was told so.
  catalogue.refreshing = catalogue.refreshing.then(refresh, refresh);
  return catalogue.refreshing;
}

/**
 * Brings what was just committed to readers. Whether that succeeds says nothing of the commit, so it never throws: a
 * failure is logged, answered with false, and the refresh is tried again.
 */
export async function showReaders(): Promise<boolean> {
  try {
    await refreshCatalogue();
    return true;
  } catch (error) {
    report('What was published is saved, but readers do not see it yet; it is tried again:', error);
    return false;
  }
}

/** For /readyz. Never throws, and takes a database that keeps it waiting for one that cannot be reached. */
export async function catalogueHealth(): Promise<CatalogueHealth> {
  const catalogue = shared.smartPracticesCatalogue?.running;
  if (!catalogue) return { isDatabaseReachable: false, isCatalogueLoaded: false, catalogueVersion: null, storedVersion: null, apartSince: null, isCatalogueCurrent: false, leftOut: 0 };
  const storedVersion = await Promise.race([catalogue.storedVersion().catch(() => null), silenceAfter(HEALTH_TIMEOUT_MS)]);
  if (storedVersion !== null) noteApart(catalogue, storedVersion);
  const { snapshot: { version }, leftOut, apartSince } = catalogue;
  return {
    ...{ isDatabaseReachable: storedVersion !== null, isCatalogueLoaded: true, catalogueVersion: version, storedVersion },
    ...{ apartSince: apartSince === null ? null : new Date(apartSince).toISOString(), isCatalogueCurrent: apartSince === null || Date.now() - apartSince < APART_MS },
    leftOut: leftOut.length,
  };
}

function noteApart(catalogue: Running, storedVersion: number): void {
  catalogue.apartSince = storedVersion === catalogue.snapshot.version ? null : (catalogue.apartSince ?? Date.now());
}

function silenceAfter(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds).unref());
}

/** Closes the database cleanly. */
export async function stopCatalogue(): Promise<void> {
  const catalogue = shared.smartPracticesCatalogue?.running;
  delete shared.smartPracticesCatalogue;
  layWords([]);
  forgetReported();
  if (!catalogue) return;
  catalogue.stopPolling();
  await catalogue.refreshing.catch(() => undefined);
  await catalogue.database.close();
}

function running(): Running {
  const catalogue = shared.smartPracticesCatalogue?.running;
  if (!catalogue) throw new CatalogueNotLoaded('The catalogue is not loaded.');
  return catalogue;
}
