import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOfThings } from '@/lib/interchange/things';
import { ownAddresses } from '@/lib/start/door/own-answers.mjs';

const app = join(import.meta.dirname, '../../../app');

/** A brief as a document: its route stands in a folder, and readers ask for a suffix. */
const FILE = /^(\/insights\/brief)\/(docx)$/;

/** `[locale]/catalogue/[slug]/page.tsx` is served at `/catalogue/<slug>`; what catches every unknown address has none. */
function addressOf(file: string): string {
  const parts = file.split('/').slice(0, -1).filter((part) => part !== '[locale]' && !part.startsWith('('));
  return `/${parts.join('/').replaceAll('[', '<').replaceAll(']', '>')}`.replace(FILE, '$1.$2');
}

/** The addresses of every page and every route, as documentation writes them; one route writes the files of all things, and the server file answers some itself. */
export function routes(): string[] {
  const files = Object.values(pagesOfThings).map((page) => `${page}.<format>`);
  const pages = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file) && !file.includes('[...'))
    .map(addressOf);
  return [...new Set([...pages, ...files, ...ownAddresses])].sort();
}
