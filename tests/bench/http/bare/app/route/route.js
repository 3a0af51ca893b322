/** As little as a route that reads its request can be. */
export function GET(request) {
  return Response.json({ asked: request.nextUrl.search });
}
