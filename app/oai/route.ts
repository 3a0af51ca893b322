import { NextRequest } from 'next/server';
import { archivedSnapshot, currentSnapshot } from '@/lib/catalogue/current';
import { oaiAnswer } from '@/lib/interchange/oai/oai-answer';
import { readForm } from '@/lib/interchange/oai/read-form';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';
import { textContent, writtenContent } from '@/lib/interchange/written-answer';
import { siteAddress } from '@/lib/site-address';

const route = readOnlyRoute(async ({ nextUrl: { searchParams } }) => {
  const repository = { snapshot: currentSnapshot(), archived: archivedSnapshot(), site: await siteAddress() };
  const { xml, meaning } = oaiAnswer(searchParams, repository, new Date());
  return writtenContent(textContent(xml, 'text/xml; charset=utf-8'), meaning);
});

/** OAI-PMH 2.0, for harvesters. */
export const { GET, HEAD, OPTIONS, PUT, PATCH, DELETE } = route;

/** The protocol asks for the same by POST, the question as a form. */
export async function POST(request: NextRequest): Promise<Response> {
  const asked = new URL('/oai', request.url);
  asked.search = (await readForm(request)).toString();
  return route.GET(new NextRequest(asked, { headers: request.headers }), undefined);
}
