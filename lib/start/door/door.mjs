import { randomUUID } from 'node:crypto';
import { believed, writeBelieved } from './believed.mjs';
import { hasBody, lingerBriefly, takenIn } from './body.mjs';
import { checkForm } from './forms.mjs';
import { makeLanes } from './lanes.mjs';
import { questionOf } from '../kept/question.mjs';
import { ownAnswer } from './own-answers.mjs';
import { Refusal, refusalOf, refuse } from './refusals.mjs';
import { watchHeaders } from './response-headers.mjs';
import { targetRefusal } from './target.mjs';

/** Next asks this server itself where an action leads to another page: known by a word that only this process has. */
const OWN = 'x-own-request';
/** Forms of pages come to every other address. */
const CALLS = /^\/(?:api(?:\/|$)|oai$)/;

/**
 * What every request goes through before Next sees it, in this order: who asks, how much, then what. Answers a
 * function that is given each request, and `inside`, which answers those that come through.
 * @param {{ siteUrl?: string, trustProxy?: { proxies: number } | { networks: string[] }, securityContact?: string }} settings
 * @param {ReadonlyMap<string, number>} actions
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown} inside
 * @param {ReturnType<typeof import('../kept/kept-pages.mjs').keptPages>} [kept] answers pages that are the same for all readers
 */
export function makeDoor(settings, actions, inside, kept) {
  const laneOf = makeLanes();
  const word = randomUUID();

  async function answered(request, response) {
    const isOwn = request.headers[OWN] === word;
    const who = isOwn ? undefined : whoAsks(request, settings);
    const isEncrypted = (settings.siteUrl ?? `${who?.scheme}:`).startsWith('https:');
    watchHeaders(response, { isEncrypted }, () => refusalOf('too-long', request.url));
    const path = request.url.split('?')[0];
    const own = ownAnswer(path, { ...settings, site: settings.siteUrl ?? `${who?.scheme}://${who?.host}` });
    if (own) return response.writeHead(own.status, own.headers).end(request.method === 'HEAD' ? undefined : own.text);
    if (who) admit(request, who, settings);
    const question = who && kept ? questionOf(request, settings) : null;
    if (question && (await kept(request, response, question, () => laneOf(path).enter(who.sender)))) return;
    request.headers[OWN] = word;
    forgetUpgrade(request);
    lingerBriefly(request, response);
    const taken = await takenIn(request, response);
    if (isForm(request, path)) await checkForm(request.headers, taken.form ?? Buffer.alloc(0), actions);
    if (isOwn) return inside(taken.request, response);
    const leave = await laneOf(path).enter(who.sender);
    if (!leave) throw new Refusal('busy');
    leaveAfter(response, leave);
    return response.destroyed ? leave() : inside(taken.request, response);
  }

  return (request, response) => {
    answered(request, response).catch((error) => {
      if (error instanceof Refusal) return refuse(request, response, error.reason);
      console.error(error);
      return response.destroy();
    });
  };
}

/** No address here speaks anything but HTTP: who asks for more is answered in it, and nothing inside repeats the wish. */
function forgetUpgrade({ headers }) {
  if (headers.upgrade === undefined) return;
  delete headers.upgrade;
  delete headers.connection;
}

function whoAsks(request, { trustProxy }) {
  const { rawHeaders, headers, socket } = request;
  const named = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  const who = believed({ remoteAddress: socket.remoteAddress, headers: { ...headers, host: headers.host ?? 'localhost' } }, trustProxy);
  return named.length > 1 ? { ...who, host: undefined } : who;
}

/** Throws a Refusal for what nobody could answer; writes what is believed into the request. */
function admit(request, who, { siteUrl }) {
  const refusal = targetRefusal(request);
  if (refusal) throw new Refusal(refusal);
  if (!who.host) throw new Refusal('broken-host');
  const hosts = [who.host.toLowerCase(), ...(siteUrl ? [new URL(siteUrl).host] : [])];
  const host = isForm(request, request.url.split('?')[0]) ? hostOfForm(request.headers, hosts) : hosts.at(-1);
  writeBelieved(request.headers, { ...who, host, scheme: siteUrl ? new URL(siteUrl).protocol.slice(0, -1) : who.scheme });
}

/** Which of our names the page stands under that sends the form; browsers say it with every form. */
function hostOfForm({ origin }, hosts) {
  if (origin === undefined) return hosts.at(-1);
  const named = URL.parse(origin)?.host;
  if (!hosts.includes(named)) throw new Refusal('other-site');
  return named;
}

function isForm(request, path) {
  return request.method === 'POST' && !CALLS.test(path) && (hasBody(request) || request.headers['next-action'] !== undefined);
}

/** Who reads so slowly that nothing has gone on for so long gives the place back. */
const STANDSTILL_MS = 250;

/** The place is free as soon as the answer is made, whether or not it has been read, or while only its reader is waited for. */
function leaveAfter(response, leave) {
  const { write, end } = response;
  response.write = (...args) => {
    const flows = write.apply(response, args);
    if (!flows) {
      const standstill = setTimeout(leave, STANDSTILL_MS);
      response.once('drain', () => clearTimeout(standstill));
      response.once('close', () => clearTimeout(standstill));
    }
    return flows;
  };
  response.end = (...args) => {
    leave();
    return end.apply(response, args);
  };
  response.once('close', leave);
}
