import 'server-only';
import { after } from 'next/server';
import { currentDatabase } from '@/lib/catalogue/current';
import { readSettings } from '@/lib/settings';
import { sendWaiting } from './mail';

/** Sends what waits once the answer has left, so that the time it takes tells nobody whether there was anything to send. */
export function sendSoon(): void {
  after(() => sendWaiting(currentDatabase(), readSettings()));
}
