import { answerHeaders } from '@/lib/interchange/answer-headers';

/** Whether the process answers; says nothing about the database. */
export function GET(): Response {
  return Response.json({ alive: true }, { headers: { ...answerHeaders, 'cache-control': 'no-store' } });
}
