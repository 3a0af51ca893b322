/** Sites that carry copies of what others published, or have another purpose. A link to them tells readers a wrong publisher. */
const COPIES = /(?:^|\.)(?:docslib|lawsdocbox|fdocuments|vdocuments?|azkurs|readkong|slideshare|scribd|docplayer|slideplayer|slidelegend|studylib|pdfslide|dokumen|documents\.pub|zbook|silo|xdocs|coursehero|yumpu|kipdf|doczz|minorityforum)\.[a-z.]+$/;
/** Servers that were never meant for readers. */
const NOT_PUBLIC = /(?:^|[.-])(?:uat|staging|preprod|acquiaprod|dev|dev-zone|test)(?=[.-])|\.bywedr\.|^bullying\.humanrights\./;
const BARE = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:]+\])$/;

/** Whether an address leads to a copy, a test server or a machine without a name. Throws for what is no address. */
export function isRefusedHost(address: string): boolean {
  const host = new URL(address).hostname.toLowerCase().replace(/\.$/, '');
  return COPIES.test(host) || NOT_PUBLIC.test(host) || BARE.test(host);
}
