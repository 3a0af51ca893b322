import type { Messages } from '@/lib/messages/translator';

/** Types of the log that have a word. */
export type LoggedType = keyof Messages['accounts']['log']['types'];
