const DOMAIN = /^[a-z][a-z\d-]*(\.[a-z][a-z\d-]*)*$/i;

/** The name under which this repository makes identifiers: its domain. A site that has none, only a number, is one being tried out. */
export function repositoryIdentifier({ hostname }: URL): string {
  return DOMAIN.test(hostname) ? hostname : 'localhost';
}

export function identifierOf(slug: string, site: URL): string {
  return `oai:${repositoryIdentifier(site)}:${slug}`;
}

/** The slug that an identifier names; undefined for those of others. */
export function slugOf(identifier: string, site: URL): string | undefined {
  const lead = identifierOf('', site);
  return identifier.startsWith(lead) ? identifier.slice(lead.length) : undefined;
}

/** Whom harvesters may write to: whoever sends this site's messages, or the postmaster that every domain has. */
export function adminEmail(site: URL, sender: string | undefined = process.env.MAIL_FROM): string {
  const [address] = /[^\s<>]+@[^\s<>]+\.[^\s<>]+/.exec(sender ?? '') ?? [];
  if (address) return address;
  const domain = repositoryIdentifier(site);
  return `postmaster@${domain.includes('.') ? domain : `${domain}.invalid`}`;
}
