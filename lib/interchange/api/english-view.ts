import type { View } from '@/lib/catalogue/labels';
import { translator } from '@/lib/messages/translator';

/** The API speaks English; lists carry their other languages themselves. */
export function englishView(): View {
  return { locale: 'en', words: { unknown: translator('en')('catalogue.unknown') } };
}
