import 'server-only';
import type { Database } from '@/lib/database/client';
import type { Archived, Published } from '@/lib/database/catalogue';
import type { InitialContent } from '@/lib/content/files';
import { layWords } from '@/lib/vocabulary/lists';
import { oncePerSnapshot } from './once';
import { publishedSnapshot } from './published-snapshot';
import { buildSnapshot, type Snapshot } from './snapshot';

const POLL_MS = 3_000;
const HEALTH_TIMEOUT_MS = 2_000;

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
};

type Running = {
  readonly database: Database;
  readonly storedVersion: () => Promise<number>;
  readonly read: () => Promise<Published>;
  readonly content: InitialContent;
  stopPolling: () => void;
  snapshot: Snapshot;
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
  const running: Running = { ...opened, ...view(opened.published, opened.content), refreshing: Promise.resolve(), stopPolling: () => undefined };
  shared.smartPracticesCatalogue!.running = running;
  // Nobody else can change an embedded database.
  if (running.database.engine.home === 'server') running.stopPolling = opened.poll(refreshCatalogue, POLL_MS);
}

function view(published: Published, content: InitialContent) {
  const { archived, redirects } = published;
  return { snapshot: publishedSnapshot(published, content), redirects, archived };
}

export function isCatalogueLoaded(): boolean {
  return shared.smartPracticesCatalogue?.running !== undefined;
}

/** The catalogue as readers see it now. Never waits and never asks the database. */
export function currentSnapshot(): Snapshot {
  return running().snapshot;
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
  return buildSnapshot({ ...snapshot, organisations: [...snapshot.organisations.values()], entries });
});

/** Brings the snapshot to what the database has; whoever publishes calls it. */
export function refreshCatalogue(): Promise<void> {
  const catalogue = running();
  const refresh = async () => {
    if ((await catalogue.storedVersion()) === catalogue.snapshot.version) return;
    Object.assign(catalogue, view(await catalogue.read(), catalogue.content));
  };
  // One after the other; whoever waited for one that failed was told so.
  catalogue.refreshing = catalogue.refreshing.then(refresh, refresh);
  return catalogue.refreshing;
}

/** For /readyz. Never throws, and takes a database that keeps it waiting for one that cannot be reached. */
export async function catalogueHealth(): Promise<CatalogueHealth> {
  const catalogue = shared.smartPracticesCatalogue?.running;
  if (!catalogue) return { isDatabaseReachable: false, isCatalogueLoaded: false, catalogueVersion: null, storedVersion: null };
  const storedVersion = await Promise.race([catalogue.storedVersion().catch(() => null), silenceAfter(HEALTH_TIMEOUT_MS)]);
  return { isDatabaseReachable: storedVersion !== null, isCatalogueLoaded: true, catalogueVersion: catalogue.snapshot.version, storedVersion };
}

function silenceAfter(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds).unref());
}

/** Closes the database cleanly. */
export async function stopCatalogue(): Promise<void> {
  const catalogue = shared.smartPracticesCatalogue?.running;
  delete shared.smartPracticesCatalogue;
  layWords([]);
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
