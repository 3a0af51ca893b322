import type { Reference } from './reference';

const SPECIAL: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '&': '\\&', '%': '\\%', '$': '\\$', '#': '\\#', _: '\\_', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** A reference as BibTeX, in UTF-8; the title keeps its capitals. */
export function bibtexOf({ type, id, title, container, issued, accessed, url, abstract, keywords, version, language }: Reference): string {
  const [year = '', month] = issued.split('-');
  const fields: (readonly [name: string, value: string])[] = [
    ['title', `{${latex(title)}}`],
    ['howpublished', latex(container)],
    ['year', year],
    ...(month ? [['month', String(Number(month))] as const] : []),
    ['date', issued],
    ['version', version],
    ['url', url.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['urldate', accessed],
    ['langid', language],
    ['keywords', latex(keywords.map((keyword) => keyword.replaceAll(',', ' ')).join(', '))],
    ['abstract', latex(abstract)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n');
  return `@${type === 'dataset' ? 'dataset' : 'misc'}{${id},\n${lines}\n}\n`;
}

function latex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}&%$#_~^]/g, (sign) => SPECIAL[sign]!);
}
