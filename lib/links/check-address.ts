import { ask, NoAnswer, type Answer, type AskSettings } from './ask';
import type { Outcome } from './outcomes';
import { PrivateHost } from './public-hosts';

const MOST_REDIRECTS = 5;

export type Checked = { readonly outcome: Outcome; readonly status: number | null; /** Where it moved for good. */ readonly movedTo?: string };

const redirects = new Set([301, 302, 303, 307, 308]);
const forGood = new Set([301, 308]);
const nothingThere = new Set([404, 410]);
/** Nobody is there, or not now; everything else that goes wrong, such as a certificate out of date, comes from somebody. */
const nobodyThere = new Set<unknown>(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN']);
const isFine = (status: number) => status >= 200 && status < 300;

/** What becomes of somebody who follows this address. */
export async function checkAddress(address: string, settings: AskSettings): Promise<Checked> {
  let url = withoutPassword(address);
  let isForGood = true;
  try {
    for (let step = 0; step <= MOST_REDIRECTS; step++) {
      const { status, location } = await askGently(url, settings);
      if (!redirects.has(status) || location === undefined) return outcomeOf(status, address, isForGood ? url : new URL(address));
      if (!URL.canParse(location, url)) return { outcome: 'refuses', status };
      isForGood &&= forGood.has(status);
      url = withoutPassword(location, url);
      if (!/^https?:$/.test(url.protocol)) return { outcome: 'refuses', status };
    }
    return { outcome: 'refuses', status: null };
  } catch (error) {
    return { outcome: failureOf(error), status: null };
  }
}

/** Many servers know no HEAD, or say other things to it; what it says is believed only where it is good. */
async function askGently(url: URL, settings: AskSettings): Promise<Answer> {
  const head = await ask(url, 'HEAD', settings).catch((error: unknown) => {
    if (isFinal(error)) throw error;
    return null;
  });
  return head && (isFine(head.status) || redirects.has(head.status)) ? head : ask(url, 'GET', settings);
}

function outcomeOf(status: number, address: string, reached: URL): Checked {
  if (nothingThere.has(status)) return { outcome: 'gone', status };
  if (!isFine(status)) return { outcome: 'refuses', status };
  const hasMoved = reached.href !== withoutPassword(address).href;
  return hasMoved ? { outcome: 'moved', status, movedTo: reached.href } : { outcome: 'answers', status };
}

/** No second question would change these. */
function isFinal(error: unknown): boolean {
  return error instanceof PrivateHost || error instanceof NoAnswer || codeOf(error) === 'ENOTFOUND';
}

function failureOf(error: unknown): Outcome {
  if (codeOf(error) === 'ENOTFOUND') return 'gone';
  return error instanceof NoAnswer || nobodyThere.has(codeOf(error)) ? 'silent' : 'refuses';
}

/** Names and passwords in an address are nobody's to try. */
function withoutPassword(address: string, base?: URL): URL {
  const url = new URL(address, base);
  url.username = url.password = '';
  return url;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
