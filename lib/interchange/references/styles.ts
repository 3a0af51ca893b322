import type { Reference } from './reference';

/** The common styles a reference is written out in. Their languages are English, whatever the page's is. */
export const citationStyles = ['apa', 'harvard', 'vancouver'] as const;
export type CitationStyle = (typeof citationStyles)[number];

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SHORT = 3;

const writers: { readonly [S in CitationStyle]: (reference: Reference) => string } = {
  apa: ({ type, title, container, issued, url, version }) => {
    const said = type === 'dataset' ? `(${issued.slice(0, 4)}). [Dataset]. In ${container} (Version ${version})` : `(${yearFirst(issued)}). ${container}`;
    return `${sentence(title)} ${said}. ${url}`;
  },
  harvard: ({ type, title, container, issued, accessed, url }) => `${type === 'dataset' ? `“${title}”` : title} (${issued.slice(0, 4)}) ${container}. Available at: ${url} (Accessed: ${yearLast(accessed)}).`,
  vancouver: ({ type, title, container, issued, accessed, url }) => {
    const when = `[Internet]. ${issued.slice(0, 4)} [cited ${short(accessed)}].`;
    const said = type === 'dataset' ? `${sentence(title)} ${container} ${when}` : `${container} ${when} ${sentence(title)}`;
    return `${said} Available from: ${url}`;
  },
};

/** The reference in a style, as one line of text. A source without a named author begins with its title. */
export function citedIn(style: CitationStyle, reference: Reference): string {
  return writers[style](reference);
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function yearFirst(date: string): string {
  const [year = '', month, day] = date.split('-');
  return month ? `${year}, ${MONTHS[Number(month) - 1]!}${day ? ` ${Number(day)}` : ''}` : year;
}

function yearLast(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${MONTHS[Number(month) - 1]!} ${Number(day)}, ${year}`;
}

function short(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year} ${MONTHS[Number(month) - 1]!.slice(0, SHORT)} ${Number(day)}`;
}
