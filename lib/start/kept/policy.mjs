import { createHash } from 'node:crypto';

const NONCE = /'nonce-([^']+)' 'strict-dynamic'/;
/** Each takes 54 bytes of a header for which few are left. Pages have two or three. */
const MOST_SCRIPTS = 8;

function sha256(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Scripts that the page itself wrote, and not some text in it: they carry the word that was made up for this drawing. */
function inlineScripts(html, nonce) {
  const tags = html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g);
  return [...tags].filter(([, attributes]) => attributes.includes(` nonce="${nonce}"`) && !/ src=/.test(attributes)).map(([, , script]) => script);
}

/**
 * The same page without its word, and a policy that names its scripts by what they are: who knows a kept page knows
 * its word, and nobody can write another script with the same hash (content/decisions/0026). Null for a page that
 * cannot be told so.
 * @returns {{ body: Buffer, policy: string } | null}
 */
export function withHashes(body, policy) {
  const nonce = NONCE.exec(policy)?.[1];
  if (nonce === undefined) return null;
  // As long as before: nothing that counts its bytes is moved.
  const without = (text) => text.replaceAll(nonce, '-'.repeat(nonce.length));
  const html = body.toString();
  const hashes = new Set(inlineScripts(html, nonce).map((script) => sha256(without(script))));
  if (hashes.size > MOST_SCRIPTS) return null;
  return { body: Buffer.from(without(html)), policy: policy.replace(` ${NONCE.exec(policy)[0]}`, [...hashes].map((hash) => ` ${hash}`).join('')) };
}
