import { element, xmlText } from '@/lib/xml';
import type { Feed, FeedItem } from './feed';

/** A feed as Atom (RFC 4287). */
export function* atomFeed({ author, title, description, page, self, updated, language, items }: Feed): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">`;
  yield element('id', {}, xmlText(self)) + element('title', {}, xmlText(title)) + element('subtitle', {}, xmlText(description)) + element('updated', {}, updated);
  yield element('link', { rel: 'self', type: 'application/atom+xml', href: self }) + element('link', { rel: 'alternate', type: 'text/html', href: page });
  yield element('author', {}, element('name', {}, xmlText(author))) + element('rights', {}, 'CC BY 4.0');
  for (const item of items) yield entry(item);
  yield '</feed>\n';
}

function entry({ id, at, title, text, url, tags }: FeedItem): string {
  const said = [element('id', {}, xmlText(id)), element('title', {}, xmlText(title)), element('updated', {}, at), element('link', { rel: 'alternate', type: 'text/html', href: url })];
  return element('entry', {}, [...said, ...tags.map((term) => element('category', { term })), element('summary', { type: 'text' }, xmlText(text || title))].join(''));
}
