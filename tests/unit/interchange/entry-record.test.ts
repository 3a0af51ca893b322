import { describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/catalogue/entry';
import { entryRecord, entryRecordSchema } from '@/lib/interchange/entry-record';
import { real, snapshots } from '../catalogue/snapshots';

const site = new URL('https://practices.example.org');

describe.each(snapshots)('%s entries', (_, snapshot) => {
  test('every entry is answered whole and fits its schema', () => {
    for (const entry of snapshot.entries) {
      const record = entryRecord(entry, snapshot, site);
      expect(entryRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
      expect(record).toMatchObject({ slug: entry.slug, summary: entry.summary, classification: entry.classification, figures: entry.figures });
    }
  });

  test('organisations come with their name and type', () => {
    const entry = snapshot.entries.find(({ organisations }) => organisations.length > 0)!;
    for (const { organisation, name, type } of entryRecord(entry, snapshot, site).organisations)
      expect({ name, type }).toMatchObject({ name: snapshot.organisations.get(organisation)!.name, type: snapshot.organisations.get(organisation)!.type });
  });
});

test('a link to an entry that is not published is left out; the others say where they lead', () => {
  const [entry, target] = real.entries;
  const links: Entry['links'] = [
    { type: 'other-example', entry: target!.slug },
    { type: 'needs-enabler', entry: 'not-published-yet' },
  ];
  expect(entryRecord({ ...entry!, links }, real, site).links).toEqual([
    { type: 'other-example', entry: target!.slug, title: target!.title, url: `https://practices.example.org/catalogue/${target!.slug}` },
  ]);
});

test('what only editors see is never answered, whatever the entry carries', () => {
  const entry = { ...real.entries[0]!, editorNotes: ['Ask the author before publishing the figures.'], madeFrom: ['R-17'] };
  const answer = JSON.stringify(entryRecord(entry, real, site));
  expect(answer).not.toContain('Ask the author');
  expect(answer).not.toContain('R-17');
});
