export const feedSuffixes = ['atom', 'jsonfeed'] as const;
export type FeedSuffix = (typeof feedSuffixes)[number];

export function isFeed(suffix: string): suffix is FeedSuffix {
  return (feedSuffixes as readonly string[]).includes(suffix);
}
