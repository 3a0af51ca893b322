import { Refusal } from '../door/refusals.mjs';
import { drawn } from '../drawn.mjs';
import { encodingFor, Packed } from './packed.mjs';
import { withHashes } from './policy.mjs';
import { Shelf } from './shelf.mjs';
import { whatReadersSee } from './what-readers-see.mjs';

/** Under names that nobody here has chosen, pages push out one another and none of the site's own. */
const ROOMS = { own: { mostBytes: 64_000_000, mostBytesOfOne: 500_000 }, named: { mostBytes: 12_000_000, mostBytesOfOne: 500_000 } };
const TYPES = /^text\/(?:html|x-component)(?:;|$)/;
/** Belongs to one connection or one way of packing. */
const OF_ONE_ANSWER = /^(?:connection|keep-alive|transfer-encoding|date|content-length|content-encoding|etag|vary)$/;

/**
 * Answers readers' pages from memory, and draws each once however many ask (content/decisions/0026).
 * @param {(request: unknown, response: unknown) => unknown} page draws one, without packing it.
 */
export function keptPages(page, stateNow = whatReadersSee) {
  const shelves = { own: new Shelf({ ...ROOMS.own, stateNow }), named: new Shelf({ ...ROOMS.named, stateNow }) };

  /**
   * Answers the question, or gives false where its answer is no page to be kept and was made for somebody else.
   * `enter` waits for a place to draw in.
   * @param {import('./question.mjs').Question} question
   */
  return async (request, response, question, enter) => {
    const shelf = shelves[question.isNamed ? 'named' : 'own'];
    const kept = shelf.find(question.key);
    if (kept) return send(request, response, kept);
    const { page: fresh, answer, isMine } = await shelf.drawing(question.key, async () => keepable(await drawnInTurn(page, question, enter)));
    if (fresh) return send(request, response, fresh);
    return isMine && sendOnce(request, response, answer);
  };
}

async function drawnInTurn(page, { url, headers, sender }, enter) {
  const leave = await enter();
  if (!leave) throw new Refusal('busy');
  try {
    return await drawn(page, { url, headers: { ...headers, 'x-forwarded-for': sender } });
  } finally {
    leave();
  }
}

/** The answer, and as a page to be kept where it is one: found, for everybody, and with a policy that can be kept with it. */
async function keepable(answer) {
  const { status, headers, body } = answer;
  const isPage = status === 200 && TYPES.test(String(headers['content-type'])) && headers['set-cookie'] === undefined;
  const hashed = isPage ? withHashes(body, String(headers['content-security-policy'])) : null;
  if (!hashed) return { answer };
  const packed = await Packed.of(hashed.body);
  const kept = {
    ...Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_ONE_ANSWER.test(name))),
    'content-security-policy': hashed.policy,
    'cache-control': 'public, no-cache',
    vary: [headers.vary, 'Accept', 'Accept-Encoding'].flat().filter(Boolean).join(', '),
  };
  return { page: { headers: kept, packed, get bytes() { return packed.bytes; } } };
}

async function send(request, response, { headers, packed }) {
  const held = packed.heldTag(request.headers['if-none-match']);
  if (held) return response.writeHead(304, { ...headers, etag: held }).end();
  const encoding = encodingFor(request.headers['accept-encoding']);
  const bytes = await packed.in(encoding);
  const own = { ...(encoding !== 'identity' && { 'content-encoding': encoding }), 'content-length': bytes.length, etag: packed.tag(encoding) };
  return response.writeHead(200, { ...headers, ...own }).end(request.method === 'HEAD' ? undefined : bytes);
}

function sendOnce(request, response, { status, headers, body }) {
  const own = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:connection|transfer-encoding|content-length)$/.test(name)));
  return response.writeHead(status, { ...own, 'content-length': body.length }).end(request.method === 'HEAD' ? undefined : body);
}
