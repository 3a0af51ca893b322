import { expect, test } from 'vitest';
import { answerOf } from '@/components/workspace/editor/pictures-upload';
import messages from '@/content/messages/en.json';
import { keptWidths, licenceAddress, pictureLicences, pictured } from '@/lib/catalogue/picture';
import { checkDraft } from '@/lib/drafting/checks/check-draft';
import { completed, type Draft } from '@/lib/drafting/draft';
import { merge } from '@/lib/drafting/merge';
import { preview } from '@/lib/drafting/preview';
import { difference } from '@/lib/drafting/difference/difference';
import { toldIn } from '@/lib/messages/difference-in-words';
import { pictureFaults } from '@/lib/pictures/limits';
import { context, teaHouse as sample } from '../drafting/checks-sample';

const teaHouse = sample as unknown as Draft;

const id = '018f0000-0000-7000-8000-000000000001';
const whole = { picture: id, width: 1600, height: 1067, alt: 'Two volunteers pour tea.', credit: 'Ana Example', licence: 'cc-by-4', people: 'not-recognisable' } as const;
const withPictures = (...pictures: NonNullable<Draft['pictures']>): Draft => ({ ...teaHouse, pictures });
const found = (...pictures: NonNullable<Draft['pictures']>) => checkDraft(withPictures(...pictures), context).filter(({ field }) => field === 'pictures').map(({ path, check, severity }) => [path, check, severity]);

test('a picture is published with alternative text, credit, licence and who can be seen, and never without', () => {
  expect(found(whole)).toEqual([]);
  expect(found({ picture: id, width: 1600, height: 1067, caption: 'Tea' }).sort()).toEqual(['alt', 'credit', 'licence', 'people'].map((part) => [`pictures.0.${part}`, 'missing', 'must']));
  expect(completed(withPictures({ ...whole, people: undefined }), '2026-01-01').entry).toBeNull();
});

test.each([
  ['IMG_2034', 'alt-is-a-file-name'],
  ['DSC00012.JPG', 'alt-is-a-file-name'],
  ['tea-house-final.png', 'alt-is-a-file-name'],
  ['20240519_101112', 'alt-is-a-file-name'],
  ['The tea house.', 'alt-repeats-caption'],
  ['A photo of 3 people before a tea house', undefined],
  ['Picture 3 of the series, a door', undefined],
])('the alternative text “%s” is looked at again: %s', (alt, check) => {
  expect(found({ ...whole, alt, caption: 'the tea house' })).toEqual(check ? [['pictures.0.alt', check, 'should']] : []);
});

test('what looks like an address of a person is found in the words of a picture, and its id is not taken for a number', () => {
  expect(found({ ...whole, caption: 'Write to ana@example.org' })).toEqual([['pictures.0.caption', 'e-mail', 'should']]);
  expect(found({ ...whole, picture: '01234567-8901-4234-8901-234567890123' })).toEqual([]);
});

test('a preview shows pictures that are whole and says that others are left out', () => {
  const { entry, omitted } = preview(withPictures(whole, { ...whole, alt: '' }), '2026-01-01');
  expect(entry.pictures).toEqual([whole]);
  expect(omitted).toContain('pictures');
});

test('the difference tells of a picture in words, without what nobody wrote', () => {
  const told = toldIn('en', { organisation: (slug) => slug, entry: (slug) => slug });
  const [change] = difference(withPictures(whole), withPictures({ ...whole, alt: 'Two volunteers pour water.', people: 'nobody' }), told);
  const cells = change!.shape === 'rows' ? change!.rows[0]!.cells : [];
  const words = Object.fromEntries(cells.map(({ cell, pieces }) => [cell, pieces.filter(({ is }) => is !== 'removed').map(({ text }) => text).join('')]));
  expect(words).toEqual({ picture: id, width: '', height: '', alt: 'Two volunteers pour water.', credit: 'Ana Example', licence: 'CC BY 4.0', people: messages.pictures.pictured.nobody });
});

test('two people who change pictures and a text disturb each other in nothing', () => {
  const { draft, clashes } = merge(teaHouse, { ...teaHouse, concept: 'Other words.' }, withPictures(whole));
  expect([clashes, draft.concept, draft.pictures]).toEqual([[], 'Other words.', [whole]]);
});

test('every licence, fault and answer on who is seen has its words, and licences of the commons their address', () => {
  expect(Object.keys(messages.pictures.licences)).toEqual([...pictureLicences]);
  expect(Object.keys(messages.pictures.pictured)).toEqual([...pictured]);
  for (const fault of pictureFaults) expect(messages.pictures.faults[fault], fault).toMatch(/\.$/);
  expect(licenceAddress('cc-by-nc-sa-4')).toBe('https://creativecommons.org/licenses/by-nc-sa/4.0/');
  expect(licenceAddress('cc0-1')).toBe('https://creativecommons.org/publicdomain/zero/1.0/');
  expect([licenceAddress('permission'), licenceAddress('public-domain')]).toEqual([undefined, undefined]);
});

test.each([[1600, [320, 640, 960, 1600]], [960, [320, 640, 960]], [700, [320, 640, 700]], [320, [320]]])('a picture of %i pixels is kept in %j', (width, kept) => {
  expect(keptWidths(width)).toEqual(kept);
});

test.each([
  [201, { picture: id, width: 1, height: 1 }, { is: 'added' }],
  [201, {}, { is: 'failed', fault: 'server' }],
  [401, { code: 'not-signed-in' }, { is: 'failed', fault: 'signed-out' }],
  [404, { code: 'not-found' }, { is: 'failed', fault: 'not-allowed' }],
  [413, { code: 'too-large' }, { is: 'failed', fault: 'too-large' }],
  [422, { code: 'moving' }, { is: 'failed', fault: 'moving' }],
  [500, '<html>', { is: 'failed', fault: 'server' }],
])('the answer %i %j is understood', (status, body, expected) => {
  expect(answerOf(status, typeof body === 'string' ? body : JSON.stringify(body))).toMatchObject(expected);
});
