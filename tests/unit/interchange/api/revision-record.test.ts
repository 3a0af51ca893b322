import { expect, test } from 'vitest';
import type { Entry } from '@/lib/catalogue/entry';
import type { Picture } from '@/lib/catalogue/picture';
import { revisionList, revisionListSchema, revisionRecord, revisionRecordSchema } from '@/lib/interchange/api/revision-record';
import { catalogueOf } from '../../catalogue/small';

const site = new URL('https://practices.example.org');
const picture = (id: string): Picture => ({ picture: `00000000-0000-4000-8000-00000000000${id}`, width: 640, height: 480, alt: 'A tent.', credit: 'Somebody', licence: 'cc-by-4', people: 'nobody' });

const snapshot = catalogueOf([{ slug: 'tents', title: 'Tents today', pictures: [picture('1')] }]);
const now = snapshot.bySlug.get('tents')!;
const before: Entry = { ...now, slug: 'tents-of-old', title: 'Tents', pictures: [picture('1'), picture('2')] };
const versions = [
  { number: 4, at: new Date('2026-11-02T10:00:00Z'), note: 'A better title.', entry: now, isCurrent: true },
  { number: 1, at: new Date('2026-10-01T10:00:00Z'), note: null, entry: before, isCurrent: false },
];

test('the newest comes first, each with what it changed, the first one with nothing to compare it to', () => {
  const { revisions } = revisionListSchema.parse(JSON.parse(JSON.stringify(revisionList('tents', versions, snapshot, site))));
  expect(revisions).toEqual([
    { number: 4, at: '2026-11-02T10:00:00.000Z', note: 'A better title.', isCurrent: true, changed: ['title', 'slug', 'pictures'], url: 'https://practices.example.org/catalogue/tents/versions/4', href: 'https://practices.example.org/api/v1/entries/tents/revisions/4' },
    { number: 1, at: '2026-10-01T10:00:00.000Z', isCurrent: false, url: 'https://practices.example.org/catalogue/tents/versions/1', href: 'https://practices.example.org/api/v1/entries/tents/revisions/1' },
  ]);
});

test('an old state is whole, under the present name, without pictures that nobody may see any more', () => {
  const record = revisionRecordSchema.parse(JSON.parse(JSON.stringify(revisionRecord('tents', versions[1]!, snapshot, site))));
  expect(record).toMatchObject({ slug: 'tents', title: 'Tents', revision: { number: 1, isCurrent: false } });
  expect(record.pictures.map(({ picture: id }) => id)).toEqual([picture('1').picture]);
});
