import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { keyPicture } from '@/lib/accounts/key-picture';

const address = 'otpauth://totp/Smart%20Practices:ada@example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Smart%20Practices&digits=6&period=30';

/** The squares that a path paints, row by row. */
function painted({ size, path }: { size: number; path: string }): boolean[][] {
  const squares = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) squares[Number(y)]!.fill(true, Number(x), Number(x) + Number(width));
  return squares;
}

test('the picture paints the code of the address, with the white that a camera needs around it', () => {
  const picture = keyPicture(address);
  expect(picture.path).toMatch(/^(M\d+ \d+h\d+v1h-\d+z)+$/);
  const squares = painted(picture);
  expect(squares.slice(4, -4).map((row) => row.slice(4, -4))).toEqual(encode(address, { ecc: 'M', border: 0 }).data);
  expect([...squares.slice(0, 4), ...squares.slice(-4), ...squares.map((row) => [...row.slice(0, 4), ...row.slice(-4)])].flat()).not.toContain(true);
});

test('another key is another picture', () => {
  expect(keyPicture(address.replace('GEZD', 'HEZD')).path).not.toBe(keyPicture(address).path);
});
