import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const app = join(import.meta.dirname, '../../../app');

/** Files of charts and briefs: their routes stand in folders, and readers ask for a suffix. */
const FILE = /^(\/insights\/[^/]+)\/(<format>|docx)$/;

/** `[locale]/catalogue/[slug]/page.tsx` is served at `/catalogue/<slug>`; what catches every unknown address has none. */
function addressOf(file: string): string {
  const parts = file.split('/').slice(0, -1).filter((part) => part !== '[locale]' && !part.startsWith('('));
  return `/${parts.join('/').replaceAll('[', '<').replaceAll(']', '>')}`.replace(FILE, '$1.$2');
}

/** The addresses of every page and every route, as documentation writes them. */
export function routes(): string[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file) && !file.includes('[...'))
    .map(addressOf)
    .sort();
}
