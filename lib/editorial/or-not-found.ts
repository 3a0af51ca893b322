import 'server-only';
import { notFound } from 'next/navigation';
import { Refused } from '@/lib/permissions/refused';

/** For pages: what the viewer may not see is a page that is not there. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Refused) notFound();
    throw error;
  }
}
