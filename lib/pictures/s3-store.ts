import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import type { PictureStorageSettings } from '@/lib/settings';
import type { PictureStore } from './store';

const LONGEST_MS = 20_000;

/** What the storage answered, where that is no success. */
export class StorageRefused extends Error {
  override readonly name = 'StorageRefused';
  constructor(
    readonly status: number,
    method: string,
  ) {
    super(`The storage of pictures answered ${status} to ${method}.`);
  }
}

/** Pictures in a bucket of a service that speaks S3. Each request is signed, the bytes that are sent included. */
export function s3Store({ url, region, key, secret }: PictureStorageSettings): PictureStore {
  const client = new AwsClient({ accessKeyId: key, secretAccessKey: secret, service: 's3', region, retries: 2 });
  const asked = async (method: string, name: string, bytes: Uint8Array<ArrayBuffer> = new Uint8Array()) => {
    const headers = { 'x-amz-content-sha256': createHash('sha256').update(bytes).digest('hex'), ...(method === 'PUT' && { 'content-type': 'image/webp' }) };
    const body = method === 'PUT' ? { body: bytes } : {};
    return client.fetch(`${url}/${name}`, { method, headers, ...body, redirect: 'manual', signal: AbortSignal.timeout(LONGEST_MS) });
  };
  return {
    put: async (name, bytes) => void demand(await asked('PUT', name, new Uint8Array(bytes)), 'PUT'),
    get: async (name) => {
      const answer = await asked('GET', name);
      if (answer.status === 404) return null;
      return new Uint8Array(await demand(answer, 'GET').arrayBuffer());
    },
    remove: async (name) => {
      const answer = await asked('DELETE', name);
      if (answer.status !== 404) demand(answer, 'DELETE');
    },
  };
}

function demand(answer: Response, method: string): Response {
  if (!answer.ok) throw new StorageRefused(answer.status, method);
  return answer;
}
