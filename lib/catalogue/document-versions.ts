/**
 * Documents outlive the schema: a stored one is never rewritten, and says by its version under which schema it was
 * written. Whoever changes `entrySchema` so that an older document, or an older process, would read it otherwise adds
 * one upgrade to the end of this chain, and an example of the version before to tests/unit/documents.
 *
 * Upgrade n - 1 makes a document of version n + 1 from one of version n. It is pure and never changed afterwards, asks
 * no schema (which moves on), and takes drafts too: anything may be absent or half said.
 */
export const documentUpgrades: readonly Upgrade[] = [
  // 2: questions. A process of before knows no such field, and by the number it leaves such an entry to those who do.
  (document) => document,
  // 3: roles of countries and organisations have a basis. Nobody had said that a source states them.
  (document) => ({ ...document, ...withBasis(document, 'countries'), ...withBasis(document, 'organisations') }),
];

function withBasis(document: StoredDocument, field: 'countries' | 'organisations'): StoredDocument {
  const rows = document[field];
  if (!Array.isArray(rows)) return {};
  return { [field]: rows.map((row: unknown) => (typeof row === 'object' && row !== null ? { basis: 'inferred', ...row } : row)) };
}

export type StoredDocument = Readonly<Record<string, unknown>>;
export type Upgrade = (document: StoredDocument) => StoredDocument;

/** Where a stored document says its version. One that does not is of version 1, as all were before there was a second. */
export const VERSION_KEY = 'documentVersion';

/** A document of a version to come: this process is older than the one that wrote it. */
export class NewerDocument extends Error {
  override readonly name = 'NewerDocument';
}

export function newestVersion(chain = documentUpgrades): number {
  return chain.length + 1;
}

/** The document as the newest version says it, without its number. Throws NewerDocument, and for what is no document. */
export function upgradedDocument(document: unknown, chain = documentUpgrades): StoredDocument {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) throw new Error('it is no object');
  const { [VERSION_KEY]: version = 1, ...content } = document as StoredDocument;
  if (!Number.isSafeInteger(version) || Number(version) < 1) throw new Error(`its version is none: ${JSON.stringify(version)}`);
  const newest = newestVersion(chain);
  if (Number(version) > newest) throw new NewerDocument(`it is of version ${Number(version)}, and this process reads up to version ${newest}`);
  return chain.slice(Number(version) - 1).reduce((upgraded: StoredDocument, upgrade) => upgrade(upgraded), content);
}

/**
 * What is stored of a document of the newest version: only what JSON can hold, and its number. Version 1 is said by no
 * number, so that a process of the release before there were any can read it.
 */
export function storedDocument(document: object, chain = documentUpgrades): StoredDocument {
  const newest = newestVersion(chain);
  return { ...(JSON.parse(JSON.stringify(document)) as StoredDocument), ...(newest > 1 && { [VERSION_KEY]: newest }) };
}
