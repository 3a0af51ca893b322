import { expect, test } from 'vitest';
import { checkForm } from '@/lib/start/door/forms.mjs';

const [PLAIN, ANSWERING] = [`40${'a'.repeat(40)}`, `60${'b'.repeat(40)}`];
const actions = new Map([[PLAIN, 1], [ANSWERING, 2]]);

/** Checks these fields as a browser would send them. */
async function check(fields, headers = {}) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const sent = new Response(form);
  return checkForm({ 'content-type': sent.headers.get('content-type'), ...headers }, Buffer.from(await sent.arrayBuffer()), actions);
}

const reference = (id = ANSWERING, bound = '$@1') => ['$ACTION_1:0', JSON.stringify({ id, bound })];
const answered = (value) => ['$ACTION_1:1', JSON.stringify([value])];

test.each([
  ['without script', [['$ACTION_REF_1', ''], reference(), answered({ values: { title: '$$5' }, problem: '$undefined' }), ['title', 'A']]],
  ['without script and without an answer', [[`$ACTION_ID_${PLAIN}`, ''], ['title', 'A']]],
  ['that is for no action', [['verb', 'Identify']]],
])('a form %s is passed on', async (_name, fields) => {
  await check(fields);
});

test.each([
  [ANSWERING, [['_1_title', 'A'], ['0', JSON.stringify([{ values: {} }, '$K1'])]]],
  [PLAIN, [['_1_title', 'A'], ['0', '["$K1"]']]],
])('a form with script is passed on (%s)', async (action, fields) => {
  await check(fields, { 'next-action': action });
});

test.each([
  ['two actions', [[`$ACTION_ID_${PLAIN}`, ''], [`$ACTION_ID_${PLAIN}`, '']]],
  ['nothing to refer to', [['$ACTION_REF_1', '']]],
  ['an answer that is missing', [['$ACTION_REF_1', ''], reference()]],
  ['an answer that is no list', [['$ACTION_REF_1', ''], reference(), ['$ACTION_1:1', '1']]],
  ['an answer that is no JSON', [['$ACTION_REF_1', ''], reference(), ['$ACTION_1:1', '[']]],
  ['more answers than one', [['$ACTION_REF_1', ''], reference(), ['$ACTION_1:1', '[{},{}]']]],
  ['a reference into nowhere', [['$ACTION_REF_1', ''], reference(ANSWERING, '$@9'), answered({})]],
  ['what only React may write', [['$ACTION_REF_1', ''], reference(), answered('$Q1')]],
  ['half a character', [['$ACTION_REF_1', ''], reference(), ['$ACTION_1:1', '["\\ud83d"]']]],
  ['NUL in an answer', [['$ACTION_REF_1', ''], reference(), ['$ACTION_1:1', '["\\u0000"]']]],
  ['NUL in a field', [['title', 'a\0b']]],
  ['NUL in a name', [['ti\0tle', 'a']]],
  ['what is too deep', [['$ACTION_REF_1', ''], reference(), ['$ACTION_1:1', '['.repeat(5_000) + ']'.repeat(5_000)]]],
  ['a file', [['title', new File(['x'], 'x.txt')]]],
])('a form with %s is refused', async (_name, fields) => {
  await expect(check(fields)).rejects.toMatchObject({ reason: 'broken-body' });
});

test.each([
  ['by its name', [[`$ACTION_ID_40${'c'.repeat(40)}`, '']]],
  ['of another kind', [[`$ACTION_ID_${ANSWERING}`, '']]],
  ['by reference', [['$ACTION_REF_1', ''], reference('toString'), answered({})]],
  ['that is no text', [['$ACTION_REF_1', ''], reference({ a: 1 }), answered({})]],
])('a form for a foreign action (%s) is refused', async (_name, fields) => {
  await expect(check(fields)).rejects.toMatchObject({ reason: 'unknown-action' });
});

test.each(['x', '__proto__', 'toString', `40${'c'.repeat(40)}`])('the action “%s” is foreign', async (action) => {
  await expect(check([['0', '["$K1"]']], { 'next-action': action })).rejects.toMatchObject({ reason: 'unknown-action' });
});

test.each(['[]', '["$K1",1]', '[1]', '["$Kx"]', '{}', 'null', '', '[["$K1"]]'])('arguments %s are no form', async (written) => {
  await expect(check([['0', written]], { 'next-action': PLAIN })).rejects.toMatchObject({ reason: 'broken-body' });
});

test.each([
  ['multipart/form-data', 'title=a'],
  ['multipart/form-data; boundary=x', '--y\r\n\r\n--y--'],
  ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf'],
  ['application/x-www-form-urlencoded', 'title=a%00'],
  ['application/x-www-form-urlencoded', 'title=a\0'],
  ['text/plain', Buffer.from([0xff, 0xfe])],
])('a damaged body (%s) is refused', async (type, body) => {
  await expect(checkForm({ 'content-type': type }, Buffer.from(body), actions)).rejects.toMatchObject({ reason: 'broken-body' });
});
