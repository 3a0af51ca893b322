import 'server-only';
import { encode } from 'uqr';

/** White around the squares, in squares, so that a camera finds them. */
const MARGIN = 4;

/** What an app's camera reads as this address: dark squares as one path in a square of `size` units. */
export type KeyPicture = { readonly size: number; readonly path: string };

export function keyPicture(address: string): KeyPicture {
  const { data, size } = encode(address, { ecc: 'M', border: MARGIN });
  return { size, path: data.map((row, y) => pathOfRow(row, y)).join('') };
}

/** Neighbours in a row are drawn as one, so that no seam shows between them. */
function pathOfRow(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    const from = x;
    while (row[x]) x++;
    if (x > from) path += `M${from} ${y}h${x - from}v1h-${x - from}z`;
  }
  return path;
}
