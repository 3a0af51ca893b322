import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { constants } from 'node:zlib';
import { makeDoor } from './door/door.mjs';
import { builtActions } from './door/forms.mjs';
import { rawRefusal } from './door/refusals.mjs';
import { Failure } from './failure.mjs';
import { withFailedPage } from './failed-page.mjs';
import { keptPages } from './kept/kept-pages.mjs';
import { listenProblem } from './port.mjs';
import { inProject, root } from './project.mjs';
import { ownAddress } from './ready.mjs';

const STATIC = '/_next/static/';
/** One step above the usual 4: pages of charts stay below 200 kB. */
const BROTLI_QUALITY = 5;
/** Door, compression, the page of failures and Next each wait for the end of an answer. */
const MOST_LISTENERS = 24;
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * How long a connection may take: for its headers, for a whole request with the largest file on a poor line, and
 * between requests (longer than proxies keep theirs, so that they never ask on one that is just being closed).
 */
const deadlines = { headersTimeout: 15_000, requestTimeout: 300_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 5_000 };

/** Built files under names that change with their content, from their compressed copies. */
async function staticFiles() {
  const { default: sirv } = await import('sirv');
  const setHeaders = (response) => response.setHeader('X-Content-Type-Options', 'nosniff');
  const files = sirv(inProject('.next', 'static'), { brotli: true, gzip: true, immutable: true, maxAge: YEAR_SECONDS, etag: false, setHeaders });
  return (request, response) => {
    request.url = request.url.slice(STATIC.length - 1);
    return files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  };
}

/** Next's own request handler on the built application. Loading it opens the database and the catalogue. */
async function application(port) {
  const { default: next } = await import('next');
  // Next compares addresses by this name only; readers may come under any other.
  // It also waits for upgrades, which it leaves without an answer: at no server of ours, so that they are requests.
  const app = next({ dev: false, dir: root, hostname: 'localhost', port, httpServer: new EventEmitter() });
  await app.prepare();
  return app.getRequestHandler();
}

/** What is no request at all, or too slow to become one, is told so as far as that can be. */
function tellUnreadable(error, socket) {
  if (!socket.writable || socket.bytesWritten > 0) return socket.destroy();
  const reasons = { HPE_HEADER_OVERFLOW: 'headers-too-large', ERR_HTTP_REQUEST_TIMEOUT: 'slow' };
  return socket.end(rawRefusal(reasons[error.code] ?? 'broken-request'));
}

/**
 * Serves the built application from this process, with brotli where the browser takes it: `content/decisions/0005`
 * says what that saves over Next's own server, and `0021` what is asked of a request before it reaches Next.
 */
export async function serve({ host, port, ...settings }) {
  process.chdir(root);
  // Next leads from a form to the next page by asking this server: never under a name that the request brought.
  const ownOrigin = { __NEXT_PRIVATE_ORIGIN: ownAddress(host, port) };
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXT_MANUAL_SIG_HANDLE: 'true', ...ownOrigin });
  const { default: compression } = await import('compression');
  const [files, page, compress] = [await staticFiles(), withFailedPage(await application(port)), compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } } })];
  const actions = builtActions(inProject('.next', 'server', 'server-reference-manifest.json'));
  const door = makeDoor(settings, actions, (request, response) => compress(request, response, () => page(request, response)), keptPages(page));
  const answer = (request, response) => {
    response.setMaxListeners(MOST_LISTENERS);
    return isStatic(request) ? files(request, response) : door(request, response);
  };
  const server = createServer(deadlines, answer);
  // The client waits for a word before it sends its body; it is said where the body is first read.
  server.on('checkContinue', (request, response) => answer(Object.assign(request, { expectsContinue: true }), response));
  server.on('clientError', tellUnreadable);
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    throw new Failure(listenProblem(error, { port, host }));
  }
}

function isStatic({ method, url = '' }) {
  return url.startsWith(STATIC) && (method === 'GET' || method === 'HEAD');
}
