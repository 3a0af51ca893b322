import { chartFormats } from './chart-formats';

const SUFFIXES: readonly string[] = [...chartFormats.map(({ suffix }) => suffix), 'docx'];

/** The path of the route that writes a file: readers ask for `/insights/phase.svg`, `/insights/phase/svg` answers. Undefined for other paths. */
export function fileRoute(path: string): string | undefined {
  const [, chart, suffix] = /^\/insights\/([^/]+)\.(\w+)$/.exec(path) ?? [];
  return chart && suffix ? `/insights/${chart}/${suffix}` : undefined;
}

/** The address of the file that such a route writes, for those who ask the route itself: each file has one address. */
export function fileAddress(path: string): string | undefined {
  const [, chart, suffix] = /^\/insights\/([^/]+)\/(\w+)$/.exec(path) ?? [];
  return chart && suffix && SUFFIXES.includes(suffix) ? `/insights/${chart}.${suffix}` : undefined;
}

/** A page that other sites may put in a frame. */
export function isEmbed(path: string): boolean {
  return /^\/insights\/[^/]+\/embed$/.test(path);
}
