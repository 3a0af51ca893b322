/** Methods that Next can stand for; it fails on others, TRACE among them. */
const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

function isReadable(path) {
  try {
    decodeURIComponent(path);
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}

/** The status for a request that no page and no call could answer (a path with broken escapes, an unknown method), or null. */
export function refusalOf({ method, url = '/' }) {
  if (!METHODS.includes(method)) return 405;
  return isReadable(url.split('?')[0]) ? null : 400;
}

/** Ends the request with that status. */
export function refuse(response, status) {
  const headers = { 'x-content-type-options': 'nosniff', 'content-length': '0', ...(status === 405 && { allow: METHODS.join(', ') }) };
  response.writeHead(status, headers).end();
}
