import type { Reference } from './reference';

const LINE_END = '\r\n';

/** A reference as RIS; every tag once, key words one to a line. */
export function risOf({ type, id, title, container, issued, accessed, url, abstract, keywords, version, language }: Reference): string {
  const lines: (readonly [tag: string, text: string])[] = [
    ['TY', type === 'dataset' ? 'DATA' : 'ELEC'],
    ['ID', id],
    ['TI', title],
    ['T2', container],
    ['PY', issued.slice(0, 4)],
    ['DA', issued.replaceAll('-', '/')],
    ['AB', abstract],
    ...keywords.map((keyword) => ['KW', keyword] as const),
    ['ET', version],
    ['LA', language],
    ['UR', url],
    ['Y2', accessed.replaceAll('-', '/')],
    ['ER', ''],
  ];
  return lines.map(([tag, text]) => `${tag}  - ${text.replace(/\s+/g, ' ').trim()}${LINE_END}`).join('');
}
