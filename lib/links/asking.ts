import type { AskSettings } from './ask';
import { hostFinder } from './public-hosts';

/** How other hosts are asked: they read who does, and where to complain. */
export function asking(siteUrl: string | undefined): AskSettings {
  return { find: hostFinder(), userAgent: `SmartPractices link check${siteUrl ? ` (+${siteUrl}/about)` : ''}` };
}
