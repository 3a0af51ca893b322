import 'server-only';
import { headers } from 'next/headers';
import { ASKED_PATH } from '@/lib/security/asked-path';

/** The path that was asked for, as the reader's browser shows it, without its parameters. */
export async function askedPath(): Promise<string> {
  const [path = ''] = ((await headers()).get(ASKED_PATH) ?? '').split('?');
  return path;
}
