import { expect, test } from 'vitest';
import { checkContext } from '@/lib/drafting/checks/check-context';
import { packedContext, unpackedContext, type PackedContext } from '@/lib/drafting/checks/packed-context';
import { readConstants } from '@/components/workspace/editor/constants';
import { real } from '../catalogue/snapshots';

const { vocabularies, organisations, entries } = real;
const { today: _today, ...context } = checkContext({ vocabularies, organisations: [...organisations.values()], entries, lookedUp: ['International Organization for Migration (IOM)'], today: '2026-11-26' });

test('what drafts are checked against comes through a text unchanged', () => {
  const packed = JSON.parse(JSON.stringify(packedContext({ ...context, today: '' }))) as PackedContext;
  expect(unpackedContext(packed)).toEqual(context);
  expect(context.explained.has('IOM')).toBe(true);
});

test('the same text is read once', () => {
  const text = JSON.stringify({ lists: {}, messages: {}, around: packedContext({ ...context, today: '' }) });
  expect(readConstants(text)).toBe(readConstants(`${text.slice(0, 10)}${text.slice(10)}`));
});
