import type { Suggestion } from '@/lib/catalogue/suggest';
import { cutText } from '@/lib/catalogue/text/cut';
import { translator } from '@/lib/messages/translator';
import { element, xmlText } from '@/lib/xml';
import { bareType, formatOf } from './formats';
import { suggestionList } from './suggestion-list';

export const SUGGESTIONS_TYPE = 'application/x-suggestions+json; charset=utf-8';
/** What the standard takes as a name. */
export const LONGEST_SHORT_NAME = 16;
/** Not escaped: whoever searches puts the words there. */
const WORDS = '{searchTerms}';

/** OpenSearch 1.1: the page of results, the same as a feed, and what may be meant. */
export function openSearchDescription(site: URL): string {
  const t = translator('en');
  const at = (path: string) => `${new URL(path, site).href}?q=${WORDS}`;
  const name = t('site.name');
  const inside = [
    element('ShortName', {}, xmlText(cutText(name, LONGEST_SHORT_NAME))),
    element('Description', {}, xmlText(t('site.description'))),
    element('Url', { type: 'text/html', rel: 'results', template: at('/catalogue') }),
    element('Url', { type: bareType(formatOf('list', 'atom')!.type), rel: 'results', template: at('/catalogue.atom') }),
    element('Url', { type: bareType(SUGGESTIONS_TYPE), rel: 'suggestions', template: at('/api/suggestions') }),
    element('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: new URL('/opensearch.xml', site).href }),
    element('LongName', {}, xmlText(`${name} ${t('site.tagline')}`)),
    element('Image', { width: '16', height: '16', type: 'image/svg+xml' }, xmlText(new URL('/icon.svg', site).href)),
    element('Language', {}, 'en'),
    element('InputEncoding', {}, 'UTF-8'),
    element('OutputEncoding', {}, 'UTF-8'),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, inside.join('\n'))}\n`;
}

/** What was typed, what may be meant, what each of them is, and where each leads. */
export type Completions = readonly [typed: string, completions: readonly string[], descriptions: readonly string[], addresses: readonly string[]];

export function completions(typed: string, suggestions: readonly Suggestion[], site: URL): Completions {
  const offered = suggestionList(suggestions, 'en').suggestions;
  return [typed, offered.map(({ label }) => label), offered.map(({ group, note }) => [group, note].filter(Boolean).join(', ')), offered.map(({ href }) => new URL(href, site).href)];
}
