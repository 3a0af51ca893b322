import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, constants } from 'node:zlib';
import pg from 'pg';
import { newServerDatabase, scratchFolder, type Home } from '../database/support/homes';

const BLOCK = 512;
const fixture = (file: string) => readFileSync(join(import.meta.dirname, 'b74b516', file));

/** The data folder that the release left, unpacked. */
export async function embeddedRelease(): Promise<Home> {
  const dataDir = join(scratchFolder(), 'data');
  untar(brotliDecompressSync(fixture('data-folder.tar.br'), { params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 } }), dataDir);
  return { dataDir };
}

/** A server's database as the release left it. */
export async function serverRelease(): Promise<Home> {
  const home = await newServerDatabase();
  const client = new pg.Client({ connectionString: home.databaseUrl });
  await client.connect();
  await client.query(fixture('database.sql').toString('utf8'));
  await client.end();
  return home;
}

function untar(tar: Buffer, folder: string): void {
  const text = (from: number, length: number) => tar.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const path = join(folder, text(at + 345, 155), text(at, 100));
    const size = Number.parseInt(text(at + 124, 12), 8) || 0;
    const isFolder = text(at + 156, 1) === '5';
    mkdirSync(isFolder ? path : dirname(path), { recursive: true });
    if (!isFolder) writeFileSync(path, tar.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
