import { atomFeed } from './atom';
import type { Feed } from './feed';
import type { FeedSuffix } from './feed-suffix';
import { jsonFeed } from './json-feed';

/** A feed in a format, in pieces. */
export function feedFile(suffix: FeedSuffix, feed: Feed): Iterable<string> {
  return suffix === 'atom' ? atomFeed(feed) : [JSON.stringify(jsonFeed(feed))];
}
