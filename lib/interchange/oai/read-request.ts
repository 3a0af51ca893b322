import { cutText } from '@/lib/catalogue/text/cut';
import { DATE, metadataFormats, OaiError, verbs, type ArgumentName, type Arguments, type Verb } from './protocol';

const NAME = /^[\w\-.!~*'()]+$/;
/** What each argument looks like; anything else is not of the protocol. */
const forms: { readonly [N in ArgumentName]: RegExp } = {
  identifier: /^[a-z][a-z\d+.-]*:([\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})+$/i,
  metadataPrefix: NAME,
  from: DATE,
  until: DATE,
  set: /^[\w\-.!~*'()]+(:[\w\-.!~*'()]+)*$/,
  resumptionToken: /^[^\0]+$/,
};
const LONGEST_ARGUMENT = 2_000;

export type OaiRequest = { readonly verb: Verb; readonly said: Arguments };

/** Throws an OaiError where the question is none of the protocol's. */
export function readRequest(params: URLSearchParams): OaiRequest {
  const verb = readVerb(params.getAll('verb'));
  const { must, may, alone } = verbs[verb];
  const names: readonly string[] = [...must, ...may, ...alone];
  for (const name of new Set(params.keys())) {
    if (name === 'verb') continue;
    if (!names.includes(name)) throw bad(`${verb} has no argument ${quoted(name)}.`);
    if (params.getAll(name).length > 1) throw bad(`The argument ${name} is given twice.`);
    if (!isWellFormed(name as ArgumentName, params.get(name)!)) throw bad(`The argument ${name} is not written as the protocol asks.`);
  }
  const said: Arguments = Object.fromEntries([...params].filter(([name]) => name !== 'verb'));
  if (said.resumptionToken !== undefined && Object.keys(said).length > 1) throw bad('A resumptionToken stands alone.');
  for (const name of must) if (said[name] === undefined && said.resumptionToken === undefined) throw bad(`${verb} needs the argument ${name}.`);
  requireDatesInOrder(said);
  return { verb, said };
}

export function requireFormat(prefix: string): void {
  if (!metadataFormats.some((format) => format.prefix === prefix)) throw new OaiError('cannotDisseminateFormat', `There is no format ${quoted(prefix)}. ListMetadataFormats says which there are.`);
}

function readVerb(given: readonly string[]): Verb {
  const [verb, ...more] = given;
  if (verb === undefined) throw new OaiError('badVerb', 'No verb is given.');
  if (more.length > 0) throw new OaiError('badVerb', 'The verb is given twice.');
  if (!Object.hasOwn(verbs, verb)) throw new OaiError('badVerb', `There is no verb ${quoted(verb)}.`);
  return verb as Verb;
}

function isWellFormed(name: ArgumentName, value: string): boolean {
  return value.length <= LONGEST_ARGUMENT && forms[name].test(value) && (!DATE.test(value) || isDay(value));
}

/** The calendar has no 31st of April. */
function isDay(value: string): boolean {
  const day = value.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

function requireDatesInOrder({ from, until }: Arguments): void {
  if (from === undefined || until === undefined) return;
  if (from.length !== until.length) throw bad('The arguments from and until are not of one granularity.');
  if (from > until) throw bad('The argument from lies after until.');
}

function bad(message: string): OaiError {
  return new OaiError('badArgument', message);
}

function quoted(text: string): string {
  return `“${cutText(text, 100)}”`;
}
