import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SignatureV4 } from '@smithy/signature-v4';
import { checkStorage } from '@/lib/pictures/check-storage';
import { folderStore } from '@/lib/pictures/folder-store';
import { s3Store } from '@/lib/pictures/s3-store';
import type { PictureStore } from '@/lib/pictures/store';
import { scratchFolder } from './database/support/homes';

const KEY = 'A-KEY';
const SECRET = 'A/SECRET+of=signs';
const REGION = 'eu-central-1';

/** What the signing of another library asks for. */
class Sha256 {
  private readonly hash: Hash | Hmac;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.hash = secret ? createHmac('sha256', secret as string) : createHash('sha256');
  }
  update(data: Uint8Array | string): void {
    this.hash.update(data);
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.hash.digest());
  }
  reset(): void {}
}

const signer = new SignatureV4({ credentials: { accessKeyId: KEY, secretAccessKey: SECRET }, region: REGION, service: 's3', sha256: Sha256, uriEscapePath: false });

/** A service that speaks as much S3 as pictures need, and believes nothing that is not signed, bytes included. */
const objects = new Map<string, Buffer>();
const refused: string[] = [];
let failing = 0;
let server: Server;
let url: string;

async function isSigned(request: IncomingMessage, body: Buffer): Promise<boolean> {
  const { authorization = '' } = request.headers;
  const signed = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? [];
  const sent = Object.fromEntries(signed.map((name) => [name, String(request.headers[name])]));
  const day = String(request.headers['x-amz-date']);
  const at = new Date(day.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  const again = await signer.sign({ method: request.method!, protocol: 'http:', hostname: '127.0.0.1', path: request.url!, query: {}, headers: sent, body }, { signingDate: at, signableHeaders: new Set(signed) });
  const isBody = request.headers['x-amz-content-sha256'] === createHash('sha256').update(body).digest('hex');
  return isBody && signed.includes('host') && signed.includes('x-amz-content-sha256') && again.headers['authorization'] === authorization;
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      void isSigned(request, body).then((signed) => {
        if (!signed) refused.push(`${request.method} ${request.url}`);
        const name = request.url!;
        const found = objects.get(name);
        if (failing > 0) return void (failing--, response.writeHead(503).end());
        if (!signed) return response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
        if (request.method === 'PUT') objects.set(name, body);
        if (request.method === 'DELETE') objects.delete(name);
        if (request.method === 'GET') return found ? response.end(found) : response.writeHead(404).end();
        return response.writeHead(request.method === 'DELETE' ? 204 : 200).end();
      });
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}/pictures`;
});

afterAll(() => server.close());

const settings = () => ({ url, region: REGION, key: KEY, secret: SECRET });
const stores: readonly (readonly [string, () => PictureStore])[] = [
  ['a folder', () => folderStore(join(scratchFolder(), 'pictures'))],
  ['a bucket', () => s3Store(settings())],
];
const name = '018f0000-0000-7000-8000-000000000001/640.webp';
const bytes = new Uint8Array(300_000).map((_, i) => (i * 31) % 251);

describe.each(stores)('pictures in %s', (_where, make) => {
  test('come back as they went, and are gone when they were taken away', async () => {
    const store = make();
    expect(await store.get(name)).toBeNull();
    await store.put(name, bytes);
    expect(Buffer.from((await store.get(name))!).equals(Buffer.from(bytes))).toBe(true);
    await store.put(name, bytes);
    await store.remove(name);
    expect(await store.get(name)).toBeNull();
    await store.remove(name);
  });

  test('can be kept there, as the start finds out, and nothing stays of the trial', async () => {
    const before = objects.size;
    expect(await checkStorage(make(), { dataDir: scratchFolder(), pictures: settings() })).toBeNull();
    expect(objects.size).toBe(before);
  });
});

test('every request is signed, as another library finds', () => {
  expect(refused).toEqual([]);
});

test('a service that stumbles is asked again', async () => {
  failing = 2;
  await s3Store(settings()).put(name, bytes);
  expect(objects.get(`/pictures/${name}`)?.byteLength).toBe(bytes.byteLength);
});

test.each([
  ['secret', { secret: 'another' }, /answers 403: mend .*PICTURES_S3_SECRET/],
  ['region', { region: 'us-west-2' }, /answers 403: mend .*PICTURES_S3_REGION/],
  ['host', { url: 'http://nowhere.invalid/pictures' }, /PICTURES_S3_URL names a host that is not there/],
])('a wrong %s stops the start with a sentence', async (_what, part, sentence) => {
  const wrong = { ...settings(), ...part };
  await expect(checkStorage(s3Store(wrong), { dataDir: '', pictures: wrong })).rejects.toThrow(sentence);
  refused.length = 0;
});

test('a service that is only away stops nothing, and pictures say that they could not be kept', async () => {
  const away = { ...settings(), url: 'http://127.0.0.1:9/pictures' };
  expect(await checkStorage(s3Store(away), { dataDir: '', pictures: away })).toBeInstanceOf(Error);
  failing = 100;
  expect(await checkStorage(s3Store(settings()), { dataDir: '', pictures: settings() })).toMatchObject({ status: 503 });
  failing = 0;
});

test('a folder that cannot be written stops the start with a sentence', async () => {
  const dataDir = scratchFolder();
  writeFileSync(join(dataDir, 'pictures'), 'a file');
  await expect(checkStorage(folderStore(join(dataDir, 'pictures')), { dataDir, pictures: undefined })).rejects.toThrow(/The data folder .* is a file, not a folder/);
});

test('a file is under its name only when it is whole', async () => {
  const folder = scratchFolder();
  const store = folderStore(folder);
  await store.put(name, bytes);
  const [picture] = name.split('/');
  expect(readdirSync(join(folder, picture!))).toEqual(['640.webp']);
  mkdirSync(join(folder, picture!, '960.webp'));
  await expect(store.put(`${picture}/960.webp`, bytes)).rejects.toThrow();
  expect(readdirSync(join(folder, picture!)).sort()).toEqual(['640.webp', '960.webp']);
});
