import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { Refusal } from './refusals.mjs';

/** What React writes into a form is a few levels deep. */
const MOST_LEVELS = 16;
/** Text whose dollar is doubled, nothing, and the numbers that JSON lacks. */
const WRITTEN = /^\$(?:\$|undefined$|NaN$|-0$|-?Infinity$)/;
const THE_FORM = /^\$K[\da-f]+$/;
/** Identifiers of actions begin with which of their arguments they use. */
const ARGUMENTS = { 40: 1, 60: 2 };

/**
 * The actions that were built, with the number of their arguments: a form, or what was answered before and a form.
 * @returns {ReadonlyMap<string, number>}
 */
export function builtActions(manifest) {
  const { node } = JSON.parse(readFileSync(manifest, 'utf8'));
  return new Map(Object.keys(node).map((id) => [id, ARGUMENTS[id.slice(0, 2)] ?? 2]));
}

/**
 * Refuses what no form of this site sends. Next and React answer such requests with a failure of the server, since
 * they decode before an action is asked.
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {Buffer} body
 * @param {ReadonlyMap<string, number>} actions
 */
export async function checkForm(headers, body, actions) {
  const [action, type] = [headers['next-action'], headers['content-type'] ?? ''];
  if (action !== undefined && !actions.has(action)) throw new Refusal('unknown-action');
  if (!isUtf8(body)) throw new Refusal('broken-body');
  const isMultipart = /^multipart\/form-data\b/i.test(type);
  if (!isMultipart && action !== undefined) throw new Refusal('broken-body');
  if (isMultipart) checkParts(await partsOf(type, body), action, actions);
  else if (/%00|\0/.test(body.toString())) throw new Refusal('broken-body');
}

async function partsOf(type, body) {
  try {
    return [...(await new Response(body, { headers: { 'content-type': type } }).formData())];
  } catch (cause) {
    throw Object.assign(new Refusal('broken-body'), { cause });
  }
}

function checkParts(parts, action, actions) {
  // Our pages send texts: files have addresses of their own.
  if (!parts.every(([name, value]) => typeof value === 'string' && isText(name) && isText(value))) throw new Refusal('broken-body');
  if (action !== undefined) return checkArguments(only(parts, '0'), actions.get(action), true);
  const said = parts.filter(([name]) => /^\$ACTION_(?:REF|ID)_/.test(name)).map(([name]) => name);
  if (said.length > 1) throw new Refusal('broken-body');
  if (said[0]?.startsWith('$ACTION_ID_')) checkKnown(said[0].slice('$ACTION_ID_'.length), 1, actions);
  if (said[0]?.startsWith('$ACTION_REF_')) checkReference(parts, said[0].slice('$ACTION_REF_'.length), actions);
}

/** Without script, a form names its action and brings what was answered before. */
function checkReference(parts, number, actions) {
  const { id, bound } = parsed(only(parts, `$ACTION_${number}:0`)) ?? {};
  if (bound !== '$@1') throw new Refusal('broken-body');
  checkKnown(id, 2, actions);
  checkArguments(only(parts, `$ACTION_${number}:1`), 1, false);
}

function checkKnown(id, count, actions) {
  if (actions.get(id) !== count) throw new Refusal('unknown-action');
}

/** With script, the form is the last of the arguments. */
function checkArguments(text, count, hasForm) {
  const given = parsed(text);
  if (!Array.isArray(given) || given.length !== count) throw new Refusal('broken-body');
  const values = hasForm ? given.slice(0, -1) : given;
  if (hasForm && !(typeof given.at(-1) === 'string' && THE_FORM.test(given.at(-1)))) throw new Refusal('broken-body');
  if (!values.every((value) => isPlain(value, 0))) throw new Refusal('broken-body');
}

function only(parts, wanted) {
  const found = parts.filter(([name]) => name === wanted);
  if (found.length !== 1) throw new Refusal('broken-body');
  return found[0][1];
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw Object.assign(new Refusal('broken-body'), { cause });
  }
}

function isText(value) {
  return !value.includes('\0') && value.isWellFormed();
}

function isPlain(value, level) {
  if (level > MOST_LEVELS) return false;
  if (typeof value === 'string') return isText(value) && (!value.startsWith('$') || WRITTEN.test(value));
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) => isText(name) && isPlain(inner, level + 1));
}
