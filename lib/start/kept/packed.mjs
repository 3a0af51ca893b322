import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';

/** As all other answers are packed (lib/start/serve.mjs). */
const BROTLI_QUALITY = 5;
const pack = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const unpack = promisify(brotliDecompress);

/** What we can write, in the order in which we would. */
export const ENCODINGS = ['br', 'gzip', 'identity'];

/** Which of them a client takes, by its Accept-Encoding; `identity` where it says nothing. */
export function encodingFor(accepted = '') {
  const weights = new Map(
    accepted.split(',').map((part) => {
      const [name, ...rest] = part.trim().toLowerCase().split(/\s*;\s*/);
      const weight = Number(rest.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
      return [name, Number.isNaN(weight) ? 0 : weight];
    }),
  );
  const weightOf = (name) => weights.get(name) ?? weights.get('*') ?? 0;
  const packed = ['br', 'gzip'].filter((name) => weightOf(name) > 0);
  return packed.reduce((best, name) => (best && weightOf(best) >= weightOf(name) ? best : name), undefined) ?? 'identity';
}

/** A text as it travels: packed once, unpacked for the few who need it so. Its tags say what it holds, and how it is packed. */
export class Packed {
  #br;
  #gzip;

  /** @param {Buffer} body */
  static async of(body) {
    return new Packed(createHash('sha256').update(body).digest('base64url').slice(0, 27), await pack.br(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }));
  }

  constructor(hash, br) {
    this.hash = hash;
    this.#br = br;
  }

  /** What it takes of memory. */
  get bytes() {
    return this.#br.length + (this.#gzip?.length ?? 0);
  }

  tag(encoding) {
    return `"${this.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  }

  /** The bytes in that encoding. */
  async in(encoding) {
    if (encoding === 'br') return this.#br;
    if (encoding === 'identity') return unpack(this.#br);
    return (this.#gzip ??= await pack.gzip(await unpack(this.#br)));
  }

  /** The tag that a client holds of this text, by its If-None-Match; undefined where it holds none. */
  heldTag(given) {
    if (given === undefined) return undefined;
    const tags = ENCODINGS.map((encoding) => this.tag(encoding));
    if (given.trim() === '*') return tags[0];
    return given.split(',').map((tag) => tag.trim().replace(/^W\//, '')).find((tag) => tags.includes(tag));
  }
}
