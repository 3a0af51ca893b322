/**
 * What the application answers to a request that nobody sent, whole: it is made of this address and these headers, so
 * the answer cannot hold anything else.
 * @param {(request: unknown, response: unknown) => unknown} page
 * @param {{ url: string, headers: import('node:http').IncomingHttpHeaders }} asked
 * @returns {Promise<{ status: number, headers: import('node:http').OutgoingHttpHeaders, body: Buffer }>}
 */
export async function drawn(page, { url, headers }) {
  const { createRequestResponseMocks } = await import('next/dist/server/lib/mock-request.js');
  const pieces = [];
  const { req, res } = createRequestResponseMocks({ url, method: 'GET', headers: { ...headers }, resWriter: (piece) => pieces.push(Buffer.from(piece)) > 0 });
  await page(req, res);
  await res.hasStreamed;
  return { status: res.statusCode, headers: res.getHeaders(), body: Buffer.concat(pieces) };
}
