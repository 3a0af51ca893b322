import { currentAuth } from '@/lib/accounts/current-auth';

/** Where an organisation's own login sends people back to. Nothing else of the library is reached from outside. */
async function answer(request: Request): Promise<Response> {
  return (await currentAuth()).handler(request);
}

export { answer as GET, answer as POST };
