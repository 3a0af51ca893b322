import type { Draft } from './draft';

/** A web address that an entry names, and where: `sources.0.url`. */
export type NamedAddress = { readonly path: string; readonly address: string };

/** Every web address that readers can follow out of an entry, in the order of its page. */
export function addressesOf({ figures = [], tools = [], furtherReading = [], reportedVoices = [], contact, sources = [] }: Pick<Draft, 'figures' | 'tools' | 'furtherReading' | 'reportedVoices' | 'contact' | 'sources'>): NamedAddress[] {
  const named = (path: string, address: string | undefined): NamedAddress[] => (address && /^https?:\/\//i.test(address) && URL.canParse(address) ? [{ path, address }] : []);
  return [
    ...figures.flatMap(({ source }, at) => named(`figures.${at}.source`, source)),
    ...tools.flatMap(({ url }, at) => named(`tools.${at}.url`, url)),
    ...furtherReading.flatMap(({ url }, at) => named(`furtherReading.${at}.url`, url)),
    ...reportedVoices.flatMap(({ source }, at) => named(`reportedVoices.${at}.source`, source)),
    ...named('contact.url', contact?.url),
    ...sources.flatMap(({ url }, at) => named(`sources.${at}.url`, url)),
  ];
}
