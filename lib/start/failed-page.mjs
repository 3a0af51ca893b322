import { answering } from './answering.mjs';
import { drawn } from './drawn.mjs';

/** No address of a page; the page for those says what failed where the server asks for it. */
const NOWHERE = '/-/failed';
const PAGE_TYPE = /^text\/html/;
/** Headers of the page that says so. What else is set came with the page that failed and holds for both. */
const OF_THE_PAGE = ['content-security-policy', 'content-type', 'link'];

/**
 * Lets `page` answer, and says in a whole page what Next would leave to the browser's script: that a page could not be
 * made. Next's own answer to that is an empty document.
 */
export function withFailedPage(page) {
  return (request, response) => {
    const [, language] = /^\/([a-z]{2})(?=\/|$)/.exec(request.url ?? '') ?? [];
    const { host } = request.headers;
    replaceFailure(response, () => failedPage(page, `${language ? `/${language}` : ''}${NOWHERE}`, host));
    return answering(request, response, () => page(request, response));
  };
}

/** Swallows a page of status 500 while it is written, and ends with what `make` gives. */
function replaceFailure(response, make) {
  const { write, end, flushHeaders } = response;
  let isFailed = false;
  const fails = () => (isFailed ||= !response.headersSent && response.statusCode === 500 && PAGE_TYPE.test(response.getHeader('content-type') ?? 'text/html'));
  response.flushHeaders = () => (fails() ? undefined : flushHeaders.call(response));
  response.write = (...given) => (fails() ? true : write.apply(response, given));
  response.end = (...given) => {
    if (!fails()) return end.apply(response, given);
    Object.assign(response, { write, end, flushHeaders });
    void make().then(
      ({ headers, body }) => {
        for (const name of OF_THE_PAGE) if (headers[name] === undefined) response.removeHeader(name);
        else response.setHeader(name, headers[name]);
        response.setHeader('cache-control', 'no-store');
        response.end(body);
      },
      (error) => {
        console.error(error);
        response.end();
      },
    );
    return response;
  };
}

/** The page at `url`, made for nobody in particular. */
function failedPage(page, url, host) {
  return drawn((request, response) => answering(request, response, () => page(request, response), true), { url, headers: { host } });
}
