import { expect } from 'vitest';
import type { Change } from '@/lib/catalogue/change';
import type { Entry } from '@/lib/catalogue/entry';
import { buildSnapshot, type Snapshot } from '@/lib/catalogue/snapshot';
import { oaiAnswer } from '@/lib/interchange/oai/oai-answer';
import { generateContent } from '@/tests/bench/generate/content';
import { checkedBy, textsIn } from '../xml-schema';

export const site = new URL('https://practices.example.org');
export const namespaces = { oai: 'http://www.openarchives.org/OAI/2.0/', dc: 'http://purl.org/dc/elements/1.1/', id: 'http://www.openarchives.org/OAI/2.0/oai-identifier' };
const wrong = checkedBy('tests/schemas/harvest.xsd');
const NOW = new Date('2026-11-26T12:00:00.500Z');

const content = generateContent({ entries: 400, seed: 4 });
export const generatedEntries = content.entries;

/** A catalogue of these entries, each published in a second of its own unless `changes` say otherwise. */
export function catalogue(entries: readonly Entry[], changes: readonly Change[] = entries.map(published), version = 7): Snapshot {
  return buildSnapshot({ ...content, version, entries, changes });
}

export function published({ slug }: Entry, index: number): Change {
  return { version: 1, at: new Date(Date.UTC(2026, 0, 1, 0, 0, index, 250)).toISOString(), kind: 'published', slug, revision: 1, fields: [] };
}

export const nothing = catalogue([]);

/** The answer to a question, right by the protocol's schemas. */
export function ask(question: string | URLSearchParams, snapshot: Snapshot, archived: Snapshot = nothing): string {
  const { xml } = oaiAnswer(new URLSearchParams(question), { snapshot, archived, site }, NOW);
  expect(wrong(xml), `${String(question)}\n${xml.slice(0, 2_000)}`).toEqual([]);
  return xml;
}

export function found(xml: string, xpath: string): string[] {
  return textsIn(xml, xpath, namespaces);
}

export function errorsIn(xml: string): string[] {
  return found(xml, '//oai:error/@code');
}

export function slugsIn(xml: string): string[] {
  return found(xml, '//oai:header/oai:identifier').map((identifier) => identifier.split(':')[2]!);
}

/** Reads a whole list as harvesters do; `between` may change the catalogue after each page. */
export function harvest(question: string, catalogueAt: (page: number) => readonly [Snapshot, Snapshot?]): string[] {
  const slugs: string[] = [];
  const verb = new URLSearchParams(question).get('verb')!;
  let next: string = question;
  for (let page = 0; page < 50; page += 1) {
    const xml = ask(next, ...catalogueAt(page));
    expect(errorsIn(xml)).toEqual([]);
    const [cursor] = found(xml, '//oai:resumptionToken/@cursor');
    if (cursor !== undefined) expect(Number(cursor)).toBe(slugs.length);
    slugs.push(...slugsIn(xml));
    const [token] = found(xml, '//oai:resumptionToken');
    if (!token) return slugs;
    next = new URLSearchParams({ verb, resumptionToken: token }).toString();
  }
  throw new Error('This list has no end');
}
