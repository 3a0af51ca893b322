import type { Feed } from './feed';

/** A feed as JSON Feed 1.1. */
export function jsonFeed({ author, title, description, page, self, language, items }: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    ...{ title, description, home_page_url: page, feed_url: self, language },
    authors: [{ name: author }],
    items: items.map(({ id, at, title: told, text, url, tags }) => ({ id, url, title: told, content_text: text || told, date_published: at, date_modified: at, tags })),
  };
}
