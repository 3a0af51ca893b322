import { createHash } from 'node:crypto';

/** Of the small pages that say no: those of the door, and those of limits. They load nothing, so fonts are the reader's. */
export const SMALL_PAGE_STYLES = `:root{color-scheme:light dark}
body{margin:0;padding:10vh 24px;font:400 17px/1.6 "Noto Sans","Open Sans","Segoe UI",Roboto,Arial,sans-serif}
main{max-inline-size:36rem;margin-inline:auto}
h1{font-size:28px;line-height:1.3;font-weight:600;text-wrap:balance}
a{color:inherit}
[lang=en][dir=rtl] :is(h1,p){unicode-bidi:plaintext;text-align:right}`;

/** Nothing but these styles. */
export const SMALL_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(SMALL_PAGE_STYLES).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
