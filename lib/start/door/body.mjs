import { IncomingMessage } from 'node:http';
import { Refusal } from './refusals.mjs';

const KB = 1_000;
const MB = 1_000 * KB;
/** Enough for every form of the site many times over; read whole before anything is asked. */
const MOST_FORM_BYTES = 256 * KB;
const FORM_DEADLINE_MS = 30_000;
/** What all forms that are being read or answered may hold together. */
const MOST_HELD_BYTES = 64 * MB;
/** No more than a client may pause in the middle of a file. */
const IDLE_MS = 20_000;
/** How long what is still being sent is passed over after its answer. */
const LINGER_MS = 5_000;

/**
 * The outermost bound of what comes to these addresses, whose routes ask who sends before they read, and have bounds
 * of their own. A sheet that is too long is passed over up to here, since browsers look for an answer once they have sent all.
 */
const STREAMED = [
  { path: /^\/api\/workspace\/sheets$/, mostBytes: 220 * MB },
  { path: /^\/api\/workspace\/entries\/[^/]+\/pictures$/, mostBytes: 20 * MB },
  { path: /^\/api\/workspace\//, mostBytes: 4 * MB },
];

let heldBytes = 0;

export function hasBody({ headers }) {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** How the body of a request to this address is taken in: streamed to its route, or read here first. */
function kindOf(url) {
  const path = url.split('?')[0];
  return STREAMED.find((streamed) => streamed.path.test(path)) ?? { path: undefined, mostBytes: MOST_FORM_BYTES };
}

/**
 * The request with its body as it may be handed on. Throws a Refusal for one that is packed, too large or too slow.
 * `form` is the body where it was read here.
 */
export async function takenIn(request, response) {
  if (!hasBody(request)) return { request };
  const { path, mostBytes } = kindOf(request.url);
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') throw new Refusal('packed');
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw new Refusal('too-large');
  if (path) return { request: streamed(request, response, mostBytes) };
  if (request.expectsContinue) response.writeContinue();
  const form = await collected(request, response, mostBytes);
  return { request: replayed(request, form), form };
}

/** Counted as it comes: what a request says of its length may be missing. */
function collected(request, response, mostBytes) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    let length = 0;
    const stop = (reason) => {
      clearTimeout(deadline);
      request.removeAllListeners('data');
      request.resume();
      reject(new Refusal(reason));
    };
    const deadline = setTimeout(stop, FORM_DEADLINE_MS, 'slow');
    const hold = holding(response);
    request.on('data', (chunk) => {
      length += chunk.length;
      if (length > mostBytes) return stop('too-large');
      if (!hold(chunk.length)) return stop('busy');
      chunks.push(chunk);
    });
    request.on('end', () => {
      clearTimeout(deadline);
      resolve(Buffer.concat(chunks));
    });
    request.on('error', () => stop('broken-body'));
  });
}

/** Counts what is held until the answer has gone; false where that would be too much. */
function holding(response) {
  let own = 0;
  response.once('close', () => (heldBytes -= own));
  return (bytes) => {
    if (heldBytes + bytes > MOST_HELD_BYTES) return false;
    own += bytes;
    heldBytes += bytes;
    return true;
  };
}

function copyOf(request) {
  const copy = new IncomingMessage(request.socket);
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders } = request;
  return Object.assign(copy, { method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders, headers: { ...request.headers } });
}

/** The same request, whose body is already here. */
function replayed(request, body) {
  const again = copyOf(request);
  delete again.headers['transfer-encoding'];
  again.headers['content-length'] = String(body.length);
  again.push(body);
  again.push(null);
  again.complete = true;
  return again;
}

/** The same request, whose body is read only as it is asked for. */
function streamed(request, response, mostBytes) {
  const again = copyOf(request);
  let length = 0;
  let asked = false;
  request.on('data', (chunk) => {
    length += chunk.length;
    if (length > mostBytes) return again.destroy(new Refusal('too-large'));
    if (!again.push(chunk)) request.pause();
  });
  request.pause();
  request.on('end', () => {
    again.complete = true;
    again.push(null);
  });
  request.on('error', (error) => again.destroy(error));
  again._read = () => {
    if (!asked && request.expectsContinue && !response.headersSent) response.writeContinue();
    asked = true;
    request.resume();
  };
  again._destroy = (error, done) => done(error);
  endWhenIdle(request, again);
  return again;
}

function endWhenIdle(request, again) {
  const idle = setTimeout(() => again.destroy(new Refusal('slow')), IDLE_MS);
  request.on('data', () => idle.refresh());
  for (const event of ['end', 'close']) request.once(event, () => clearTimeout(idle));
}

/** After its answer, what a client goes on sending is passed over for a moment, so that it comes to read the answer, and no longer. */
export function lingerBriefly(request, response) {
  response.once('finish', () => {
    if (request.complete) return;
    const end = setTimeout(() => request.socket.destroy(), LINGER_MS);
    request.once('end', () => clearTimeout(end));
    request.once('close', () => clearTimeout(end));
    request.resume();
  });
}
