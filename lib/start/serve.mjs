import { once } from 'node:events';
import { createServer } from 'node:http';
import { constants } from 'node:zlib';
import { Failure } from './failure.mjs';
import { withFailedPage } from './failed-page.mjs';
import { listenProblem } from './port.mjs';
import { inProject, root } from './project.mjs';
import { refusalOf, refuse } from './refusal.mjs';

const STATIC = '/_next/static/';
/** One step above the usual 4: pages of charts stay below 200 kB. */
const BROTLI_QUALITY = 5;
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Built files under names that change with their content, from their compressed copies. */
async function staticFiles() {
  const { default: sirv } = await import('sirv');
  const setHeaders = (response) => response.setHeader('X-Content-Type-Options', 'nosniff');
  return sirv(inProject('.next', 'static'), { brotli: true, gzip: true, immutable: true, maxAge: YEAR_SECONDS, etag: false, setHeaders });
}

/** Next's own request handler on the built application. Loading it opens the database and the catalogue. */
async function application(port) {
  const { default: next } = await import('next');
  // Next compares addresses by this name only; readers may come under any other.
  const app = next({ dev: false, dir: root, hostname: 'localhost', port });
  await app.prepare();
  return app.getRequestHandler();
}

/**
 * Serves the built application from this process, with brotli where the browser takes it: `content/decisions/0005`
 * says what that saves over Next's own server.
 */
export async function serve({ host, port }) {
  process.chdir(root);
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXT_MANUAL_SIG_HANDLE: 'true' });
  const { default: compression } = await import('compression');
  const [files, page, compress] = [await staticFiles(), withFailedPage(await application(port)), compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } } })];
  const server = createServer((request, response) => {
    const refusal = refusalOf(request);
    if (refusal !== null) return refuse(response, refusal);
    const address = request.url ?? '/';
    if (!address.startsWith(STATIC)) return compress(request, response, () => page(request, response));
    request.url = address.slice(STATIC.length - 1);
    return files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    throw new Failure(listenProblem(error, { port, host }));
  }
}
